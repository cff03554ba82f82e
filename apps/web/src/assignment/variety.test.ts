import { createTranslator } from "next-intl";
import { expect, it } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { messages } from "@/i18n/messages";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { loadVariety } from "./draw.server";
import { loadAssignment } from "./manage.server";
import { listQuestions } from "./questions.server";

const patch = async ({ teacher, id }: Made, change: object) =>
  (await teacher.sendJson("PATCH", `/api/v1/assignments/${id}`, change)).status;
const questionsOf = async ({ teacher, id }: Made) => (await listQuestions(id, ownerOfVisitor(teacher))) ?? [];
const idsOf = async (made: Made) => (await questionsOf(made)).map(({ question }) => question.id);
const varietyOf = ({ teacher, id }: Made) => loadVariety(id, ownerOfVisitor(teacher));
const viewOf = ({ teacher, id }: Made) => loadAssignment(id, "manage", ownerOfVisitor(teacher));

describeEachDatabase("other questions for each student", () => {
  it("come from a draw of questions with variants, in as many places as was announced, and can be switched off again", async () => {
    const made = await assign();
    const before = await idsOf(made);
    expect(await viewOf(made)).toMatchObject({ differing: 0, questions: 10 });
    const told = await varietyOf(made);
    expect(told).toMatchObject({ of: 10 });
    expect(told?.differing).toBeGreaterThanOrEqual(4);
    expect(await patch(made, { variant: "per-student" })).toBe(200);
    const places = await questionsOf(made);
    expect(places.filter(({ variants }) => variants.length > 1)).toHaveLength(told?.differing ?? 0);
    expect(await viewOf(made)).toMatchObject({ differing: told?.differing });
    expect(await varietyOf(made)).toEqual(told);
    expect(await patch(made, { variant: "fixed" })).toBe(200);
    expect(await idsOf(made)).toEqual(before);
  });

  it("keep the questions that a teacher chose, with the number of places that differ among them", async () => {
    const made = await assign();
    const [first] = await idsOf(made);
    await made.teacher.sendJson("DELETE", `/api/v1/assignments/${made.id}/questions/${first ?? ""}`, {});
    const chosen = await idsOf(made);
    const told = await varietyOf(made);
    expect(told?.of).toBe(9);
    expect(await patch(made, { variant: "per-student" })).toBe(200);
    expect(await idsOf(made)).toEqual(chosen);
    expect(await viewOf(made)).toMatchObject({ differing: told?.differing });
    expect(await patch(made, { variant: "fixed" })).toBe(200);
    expect(await patch(made, { variant: "per-student", redraw: true })).toBe(200);
    expect(await idsOf(made)).toHaveLength(10);
  });

  it("are announced only to anyone who manages the assignment", async () => {
    const made = await assign();
    const { visitor } = await take(made.code, "Mira");
    expect(await loadVariety(made.id, ownerOfVisitor(visitor))).toBeNull();
  });
});

it("the number of places that differ is said plainly, or that everybody gets the same questions", () => {
  const t = createTranslator({ locale: "en", messages: messages.en, namespace: "assign" });
  const say = (differing: number, of: number) => t("variety", { differing, of, same: of - differing });
  expect(say(0, 4)).toMatch(/^Everybody gets the same questions, as there are no others/);
  expect(say(1, 4)).toMatch(/^1 of 4 places differs from student to student; the others are the same/);
  expect(say(3, 4)).toMatch(/^3 of 4 places differ from student to student; the other is the same/);
  expect(say(4, 4)).toMatch(/^4 of 4 places differ from student to student\. Where a question has options/);
});
