import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, type Made, ownerOfVisitor } from "@/testing/assign";
import { listQuestions } from "./questions.server";

const idsOf = async ({ id, teacher }: Made): Promise<string[]> =>
  ((await listQuestions(id, ownerOfVisitor(teacher))) ?? []).map(({ question }) => question.id);
const patch = ({ teacher, id }: Made, change: object) =>
  teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, change);
const send = ({ teacher, id }: Made, fields: [string, string][]) =>
  teacher.submit(`/assignments/${id}/settings/change`, fields);

/** The ways in which a teacher chooses the questions. */
const edits: [string, (made: Made) => Promise<unknown>][] = [
  [
    "removed",
    async ({ teacher, id, code }) =>
      teacher.sendJson(
        "DELETE",
        `/api/v1/assignments/${id}/questions/${(await idsOf({ teacher, id, code }))[0]}`,
        {},
      ),
  ],
  [
    "swapped",
    async ({ teacher, id }) => {
      const questions = (await listQuestions(id, ownerOfVisitor(teacher))) ?? [];
      const one = questions.find(({ alternatives }) => alternatives.length > 0);
      const replacement = one?.alternatives[0]?.id;
      return teacher.sendJson("PUT", `/api/v1/assignments/${id}/questions/${one?.question.id}`, {
        replacement,
      });
    },
  ],
];

describeEachDatabase("questions that a teacher chose", () => {
  it.each(edits)("are not drawn again unless that is asked for: %s", async (_what, edit) => {
    const made = await assign();
    await edit(made);
    const chosen = await idsOf(made);
    const refused = await patch(made, { questions: 8, title: "Eight" });
    expect([refused.status, refused.json]).toEqual([
      409,
      expect.objectContaining({ code: "questions_edited" }),
    ]);
    expect(await idsOf(made)).toEqual(chosen);
    expect((await patch(made, { title: "Others", feedback: "never", redraw: true })).status).toBe(200);
    expect(await idsOf(made)).toEqual(chosen);
    expect((await patch(made, { questions: 8, redraw: true })).status).toBe(200);
    expect(await idsOf(made)).toHaveLength(8);
    expect((await patch(made, { questions: 7 })).status).toBe(200);
  });

  it("are given up by ticking a box in the form", async () => {
    const made = await assign();
    await edits[0]?.[1](made);
    const fields: [string, string][] = [
      ["fields", "questions"],
      ["questions", "8"],
    ];
    expect(led(await send(made, fields))).toMatch(/settings\?kept=[\w-]{22}&problem=questions_edited$/);
    expect(await idsOf(made)).toHaveLength(9);
    expect(led(await send(made, [...fields, ["redraw", "on"]]))).toMatch(/saved=1$/);
    expect(await idsOf(made)).toHaveLength(8);
  });
});
