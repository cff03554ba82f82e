import * as fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { apiRoutes } from "./routes";

const changing = apiRoutes.filter(
  ({ path, name }) => /^\/api\/v1\/(a|assignments)\//.test(path) && name !== "getEvents",
);

/** Values that a body could plausibly have, and some that it could not. */
const value = fc.oneof(
  fc.constantFrom("rotate", "manage", "all", "Mira", "a\0b", "\ud800", "34679CDF", -1, 1e99, 5, null, true),
  fc.string({ maxLength: 30, unit: "binary" }),
  fc.jsonValue({ maxDepth: 3 }),
);
const names = [
  "title",
  "topic",
  "questions",
  "opensAt",
  "closesAt",
  "timeZone",
  "allowedNames",
  "reading",
  "nickname",
  "extraMinutes",
  "code",
  "role",
  "action",
  "locked",
  "replacement",
  "into",
];
const body: fc.Arbitrary<unknown> = fc.oneof(
  fc.dictionary(fc.constantFrom(...names), value, { maxKeys: 3 }),
  value,
);
const segment = fc.oneof(
  fc.constantFrom("%00", "..", "constructor", "A".repeat(300), "AAAAAAAAAAAAAAAAAAAAAA"),
  fc.string({ minLength: 1, maxLength: 24 }).map((text) => encodeURIComponent(text).replaceAll(".", "_")),
);

describeEachDatabase("whatever is sent to an assignment", () => {
  let teacher = new Visitor();
  let ids: Record<string, string> = {};
  beforeAll(async () => {
    const made = await assign();
    teacher = made.teacher;
    const { attempt } = await take(made.code, "Mira");
    const student = attempt.assignment?.student?.id ?? "";
    ids = { id: made.id, code: made.code, studentId: student, questionId: attempt.questions[0]?.id ?? "" };
  });

  it("is answered without a fault of ours, whether the caller holds it or not", async () => {
    const stranger = new Visitor();
    // What deletes the assignment would end the test before its time.
    const routes = changing.filter(({ name }) => name !== "deleteAssignment" && name !== "removeStudent");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes.map(({ method, path }) => ({ method, path }))),
        body,
        segment,
        fc.nat({ max: 9 }),
        async ({ method, path }, sent, odd, kind) => {
          const isOdd = (name: string) => kind === 0 || (kind < 4 && name !== "id" && name !== "code");
          const address = path.replaceAll(/\{(\w+)\}/g, (_all, name: string) =>
            isOdd(name) ? odd : (ids[name] ?? odd),
          );
          const visitor = kind === 9 ? stranger : teacher;
          const isGet = method === "GET";
          const answer = await visitor.send(address, {
            method,
            ...(!isGet && {
              body: JSON.stringify(sent) ?? "",
              headers: { "content-type": "application/json" },
            }),
          });
          expect(answer.status).toBeLessThan(500);
        },
      ),
      { numRuns: 400 },
    );
  }, 60_000);
});
