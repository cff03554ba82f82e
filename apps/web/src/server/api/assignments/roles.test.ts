import { beforeAll, describe, expect, it } from "vitest";
import { describeEachDatabase } from "@/server/database/testing/describe-each-database";
import { assign, ownerOfVisitor, secretOf, take } from "@/server/testing/assign";
import { Visitor } from "@/server/testing/visitor";
import { exchangeSecret } from "@/server/assignments/exchange-secret";
import { rotateSecret } from "@/server/assignments/rotate-secret";
import { z } from "zod";
import { loadProgress } from "@/server/assignments/load-progress";
import { openApi } from "../open-api";
import { apiRoutes } from "../routes";

const described = z
  .object({ paths: z.record(z.string(), z.record(z.string(), z.object({ operationId: z.string() }))) })
  .parse(openApi(apiRoutes));

type Operation = { method: string; path: string; name: string };

/** Every operation of the description on an assignment or an attempt that somebody holds. */
const operations: Operation[] = Object.entries(described.paths)
  .filter(([path]) => /^\/api\/v1\/(assignments|attempts)\/\{id\}/.test(path))
  .flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      method: method.toUpperCase(),
      path,
      name: operationId,
    })),
  );

/** The native forms of a teacher, each as it would be sent. */
const forms: Record<string, [string, string][]> = {
  "settings/change": [["fields", "title"]],
  "questions/change": [["action", "remove"]],
  "students/change": [["action", "remove"]],
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
  lockAssignment: { locked: true },
  changeLink: { role: "manage", action: "revoke" },
  changeStudent: { nickname: "Someone else" },
  mergeStudents: { into: missing },
  regrade: { undo: missing },
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

  it("has changed nothing", async () => {
    const after = await loadProgress(ids.assignments["id"] ?? "", ownerOfVisitor(teacher));
    expect(JSON.stringify(after?.students)).toBe(before);
  });

  it("who came in by the results link reads, and manages nothing", async () => {
    const id = ids.assignments["id"] ?? "";
    const link = await rotateSecret(id, "results", secretOf(teacher));
    if (!link.ok) throw new Error(link.error.code);
    const reader = roles.stranger;
    expect((await exchangeSecret(link.value.path, ownerOfVisitor(reader))).ok).toBe(true);
    expect((await reader.get(`/api/v1/assignments/${id}`)).json).toMatchObject({ role: "results" });
    const managing = operations.filter(
      ({ method, path }) => path.startsWith("/api/v1/assignments") && method !== "GET",
    );
    for (const operation of managing) {
      const { status } = await ask(reader, operation, ids.assignments);
      expect([operation.name, status]).toEqual([operation.name, 404]);
    }
    expect((await reader.get(`/api/v1/assignments/${id}/questions`)).status).toBe(404);
  });
});
