import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { exchangeSecret, rotateSecret } from "@/assignment/links.server";
import { loadProgress } from "@/assignment/progress.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { openApi } from "./open-api";
import { apiRoutes } from "./routes";

const described = z
  .object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })
  .parse(openApi(apiRoutes));

type Operation = { method: string; path: string; name: string };

const all: Operation[] = Object.entries(described.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { operationId }]) => ({
    method: method.toUpperCase(),
    path,
    name: operationId,
  })),
);

/** Every operation of the description on an assignment or an attempt that somebody holds. */
const operations = all.filter(({ path }) => /^\/api\/v1\/(assignments|attempts)\/\{id\}/.test(path));

/** Every operation by a join code, which a whole class has. */
const byCode = all.filter(({ path }) => path.startsWith("/api/v1/a/{code}"));

/** All that a results link opens, but the stream of events, which does not end. */
const reading = new Set(["getAssignment", "getRegrades", "getResults", "getResultsCsv", "getResultsXlsx"]);

/** The native forms of a teacher, each as it would be sent. */
const forms: Record<string, [string, string][]> = {
  "settings/change": [["fields", "title"]],
  "questions/change": [["action", "remove"]],
  "students/change": [["action", "remove"]],
  removals: [["upTo", "99"]],
  "students/code": [["student", "AAAAAAAAAAAAAAAAAAAAAA"]],
  "links/change": [
    ["role", "manage"],
    ["action", "revoke"],
  ],
  "results/regrades": [["input", '{"undo":"AAAAAAAAAAAAAAAAAAAAAA"}']],
  "results/regrades/preview": [["kind", "drop"]],
  lock: [["locked", "yes"]],
  duplicate: [],
  deletion: [],
  preview: [],
};

const missing = "AAAAAAAAAAAAAAAAAAAAAA";
const question = "q-0000000000000";

/** What each body would have to be for its owner: a stranger's must not even be looked at closely. */
const bodies: Record<string, object> = {
  changeAssignment: { title: "Taken over" },
  swapQuestion: { replacement: question },
  setQuestionComparison: { comparison: "exact", ignoreAccents: false },
  lockAssignment: { locked: true },
  changeLink: { role: "manage", action: "revoke" },
  changeStudent: { nickname: "Someone else" },
  mergeStudents: { into: missing },
  regrade: { undo: missing },
  joinAssignment: { nickname: "Mira" },
  resumeByCode: { code: "34679CDF" },
  saveResponse: { response: null, revision: 99 },
};

const ask = (visitor: Visitor, { method, path, name }: Operation, ids: Record<string, string>) => {
  const address = path.replaceAll(/\{(\w+)\}/g, (_all, part: string) => ids[part] ?? missing);
  if (method === "GET") return visitor.get(address);
  const headers = { "content-type": "application/json" };
  return visitor.send(address, { method, headers, body: JSON.stringify(bodies[name] ?? {}) });
};

describeEachDatabase("every route by role", () => {
  const roles = {
    stranger: new Visitor(),
    "another teacher": new Visitor(),
    "another class's student": new Visitor(),
    "a student of the assignment": new Visitor(),
    nobody: new Visitor(),
  };
  const ids: Record<"assignments" | "attempts", Record<string, string>> = { assignments: {}, attempts: {} };
  let teacher = new Visitor();
  let before = "";

  beforeAll(async () => {
    const made = await assign();
    teacher = made.teacher;
    const mira = await take(made.code, "Mira");
    await take(made.code, "Noor", roles["a student of the assignment"]);
    const other = await assign({}, roles["another teacher"]);
    await take(other.code, "Mira", roles["another class's student"]);
    await roles.stranger.post("/api/v1/attempts", { article: "will-of-victory", topic: "all" });
    const [asked] = mira.attempt.questions;
    ids.assignments = {
      id: made.id,
      code: made.code,
      questionId: asked?.id ?? "",
      studentId: mira.attempt.assignment?.student?.id ?? "",
    };
    ids.attempts = { id: mira.attempt.id, questionId: asked?.id ?? "" };
    before = JSON.stringify((await loadProgress(made.id, ownerOfVisitor(teacher)))?.students);
  });

  describe.each(Object.entries(roles))("%s", (_name, visitor) => {
    it.each(operations)("gets the same 404 as for nothing: $method $path", async (operation) => {
      const kind = operation.path.startsWith("/api/v1/assignments") ? "assignments" : "attempts";
      const foreign = await ask(visitor, operation, ids[kind]);
      const absent = await ask(visitor, operation, {});
      expect(foreign.status).toBe(404);
      expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text]);
    });

    it.each(Object.entries(forms))("gets it for the form %s too", async (form, fields) => {
      const send = (id: string) => visitor.submit(`/assignments/${id}/${form}`, fields);
      const foreign = await send(ids.assignments["id"] ?? "");
      const absent = await send(missing);
      expect(foreign.status).toBe(404);
      expect([foreign.status, foreign.text]).toEqual([absent.status, absent.text]);
    });
  });

  describe.each(Object.entries(roles))("%s with a join code", (name, visitor) => {
    it.each(byCode)("gets nothing by one that nobody has: $method $path", async (operation) => {
      const { status, text } = await ask(visitor, operation, { code: "CCCCCC" });
      // Leaving what one is not in is done already.
      expect(status).toBe(operation.name === "leaveDevice" ? 200 : 404);
      expect(text).not.toMatch(/Mira|Noor/);
    });

    it("learns of no other student by one that is right", async () => {
      const look = { method: "GET", path: "/api/v1/a/{code}", name: "getJoinPage" };
      expect(byCode).toContainEqual(look);
      const { status, text } = await ask(visitor, look, ids.assignments);
      expect([status, text.includes("Mira")]).toEqual([200, false]);
      expect(text.includes("Noor")).toBe(name === "a student of the assignment");
    });

    it.each(["getJoinPage", "joinAssignment", "resumeByCode", "leaveDevice"])(
      "is asked of by %s",
      (operation) => {
        expect(byCode.map((each) => each.name)).toContain(operation);
      },
    );
  });

  it("has changed nothing", async () => {
    const after = await loadProgress(ids.assignments["id"] ?? "", ownerOfVisitor(teacher));
    expect(JSON.stringify(after?.students)).toBe(before);
  });

  it("anyone who came in by the results link reads, and manages nothing", async () => {
    const id = ids.assignments["id"] ?? "";
    const link = await rotateSecret(id, "results", secretOf(teacher));
    if (!link.ok) throw new Error(link.error.code);
    const reader = roles.stranger;
    expect((await exchangeSecret(link.value.path, ownerOfVisitor(reader))).ok).toBe(true);
    expect((await reader.get(`/api/v1/assignments/${id}`)).json).toMatchObject({ role: "results" });
    const onAssignments = operations.filter(
      ({ path, name }) => path.startsWith("/api/v1/assignments") && name !== "getEvents",
    );
    for (const operation of onAssignments) {
      const { status } = await ask(reader, operation, ids.assignments);
      expect([operation.name, status]).toEqual([operation.name, reading.has(operation.name) ? 200 : 404]);
    }
    const opened = onAssignments.filter(({ name }) => reading.has(name));
    expect(opened).toHaveLength(reading.size);
    for (const [form, fields] of Object.entries(forms)) {
      const { status } = await reader.submit(`/assignments/${id}/${form}`, fields);
      expect([form, status]).toEqual([form, 404]);
    }
  });

  it("anyone who came in by it is told of no extra time, list of names or reading", async () => {
    const secret = {
      extraTime: [{ name: "Quetzal", minutes: 5 }],
      allowedNames: ["Quetzal", "Mira", "Noor"],
      reading: { kind: "text", value: "Zanzibar" },
    };
    const id = ids.assignments["id"] ?? "";
    await teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, secret);
    expect((await teacher.get(`/api/v1/assignments/${id}`)).json).toMatchObject({ settings: secret });
    for (const path of ["", "/results", "/results.csv"]) {
      const { status, text } = await roles.stranger.get(`/api/v1/assignments/${id}${path}`);
      expect([path, status, /Quetzal|Zanzibar/.test(text)]).toEqual([path, 200, false]);
    }
  });
});
