import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import { type AssignmentExport, assignmentExportSchema } from "./assignment-export.server";

/** The ids to which an answer or a presentation refers. */
const idsIn = (value: unknown): string[] => {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => {
    if (name === "text") return [];
    return typeof each === "boolean" ? [name] : idsIn(each);
  });
};

const asked = ({ assignment, attempts }: AssignmentExport) =>
  [assignment, ...attempts].flatMap(({ quiz }) => quiz.presentations);

describeEachDatabase("an assignment exported as JSON", () => {
  it("can be read by itself: it contains every question that was asked, with the text of its options and its key", async () => {
    const made = await assign({ variant: "per-student" });
    for (const name of ["Mira", "Noor", "Ali"]) {
      const { visitor, attempt } = await take(made.code, name);
      await finish(visitor, attempt);
    }
    const { json } = await made.teacher.get(`/api/v1/assignments/${made.id}/export.json`);
    const all = assignmentExportSchema.parse(json);
    const byId = new Map(all.questions.map((each) => [each.question.id, each]));
    expect(byId.size).toBe(all.questions.length);
    expect(new Set(byId.keys())).toEqual(new Set(asked(all).map(({ question }) => question)));
    const attempts = all.attempts.flatMap(({ responses }) => responses);
    expect(attempts).toHaveLength(30);
    for (const { question, response } of attempts) {
      const known = byId.get(question);
      const options = new Set(idsIn(known?.question));
      expect(known?.key.interaction).toBe(response?.interaction);
      for (const id of idsIn(response)) expect(options).toContain(id);
      for (const id of idsIn(known?.key)) expect(options).toContain(id);
    }
  });
});
