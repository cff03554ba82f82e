import { expect, it } from "vitest";
import { z } from "zod";
import { resultViewSchema } from "@/attempt/result.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, type Made, take } from "@/testing/assign";
import { type AssignmentQuestion, assignmentQuestionSchema } from "./questions.server";

const gift = `Who wrote it? {=Muhammad al-Battat =al-Battat =%0%Imad}

How long is a day? {#1..5}

How much? {#3,14:0,01}`;

const add = ({ teacher, id }: Made, body: string) =>
  teacher.send(`/api/v1/assignments/${id}/questions`, {
    method: "POST",
    body,
    headers: { "content-type": "text/plain" },
  });

async function questionsOf({ teacher, id }: Made): Promise<AssignmentQuestion[]> {
  const { json } = await teacher.get(`/api/v1/assignments/${id}/questions`);
  return z.object({ questions: z.array(assignmentQuestionSchema) }).parse(json).questions;
}

async function ownOf(
  made: Made,
): Promise<[text: AssignmentQuestion, days: AssignmentQuestion, sum: AssignmentQuestion]> {
  const [text, days, sum] = (await questionsOf(made)).filter(({ level }) => level === null);
  if (text === undefined || days === undefined || sum === undefined) throw new Error("three were added");
  return [text, days, sum];
}

const compare = ({ teacher, id }: Made, question: string, fields: Record<string, string>) =>
  teacher.submit(`/assignments/${id}/questions/change`, [
    ["action", "compare"],
    ["question", question],
    ...Object.entries(fields),
  ]);

/** Whether a new student's answer to the first of the teacher's own questions is right. */
async function isRight(made: Made, name: string, text: string): Promise<boolean> {
  const { visitor, attempt } = await take(made.code, name);
  const asked = attempt.questions.find(
    (question) => question.interaction === "text-entry" && "proven" in question,
  );
  const path = `/api/v1/attempts/${attempt.id}`;
  await visitor.put(`${path}/responses/${asked?.id}`, {
    response: { interaction: "text-entry", text },
    revision: 1,
  });
  await visitor.post(`${path}/submission`);
  const { questions } = resultViewSchema.parse((await visitor.get(`${path}/result`)).json);
  return questions.find(({ question }) => question.id === asked?.id)?.score.outcome === "right";
}

describeEachDatabase("how a teacher's own typed question is compared", () => {
  it("is exactly, until the teacher says otherwise, and stays once somebody has started", async () => {
    const made = await assign({ questions: 1 });
    await add(made, gift);
    const [before] = await ownOf(made);
    expect(before.typed).toEqual({
      comparison: "exact",
      ignoreAccents: false,
      spellings: ["al-Battat"],
      refused: ["Imad"],
    });
    const { status } = await compare(made, before.question.id, { comparison: "name", accents: "ignore" });
    expect(status).toBe(303);
    const [after] = await ownOf(made);
    expect(after.typed).toMatchObject({ comparison: "name", ignoreAccents: true });
    expect(await isRight(made, "Mira", "General al-Battat")).toBe(true);
    const late = await compare(made, before.question.id, { comparison: "exact" });
    expect(led(late)).toContain("assignment_frozen");
    expect((await ownOf(made))[0].typed).toMatchObject({ comparison: "name" });
  });

  it("does not forgive a title where it is exact", async () => {
    const made = await assign({ questions: 1 });
    await add(made, gift);
    expect(await isRight(made, "Mira", "General al-Battat")).toBe(false);
  });

  it("can be said of no other question, nor by anybody else, nor in words that are not known", async () => {
    const made = await assign({ questions: 1 });
    await add(made, gift);
    const [text, days] = await ownOf(made);
    const path = (question: string) => `/api/v1/assignments/${made.id}/questions/${question}/comparison`;
    const exactly = { comparison: "name", ignoreAccents: false };
    expect((await made.teacher.put(path(days.question.id), exactly)).status).toBe(404);
    expect(
      (await made.teacher.put(path(text.question.id), { comparison: "fuzzy", ignoreAccents: false })).status,
    ).toBe(400);
    expect((await made.teacher.put(path(text.question.id), exactly)).status).toBe(200);
    expect((await ownOf(made))[0].typed).toMatchObject({ comparison: "name" });
    // The file is known all the same.
    expect((await add(made, gift)).json).toMatchObject({ added: [], known: 3 });
  });
});

describeEachDatabase("a range of numbers", () => {
  it("is shown whole as the right answer, to the teacher and to the student", async () => {
    const made = await assign({ questions: 1, ownKeys: true });
    await add(made, gift);
    const [, days, sum] = await ownOf(made);
    expect(days.key).toMatchObject({ text: "1..5" });
    expect(sum.key).toMatchObject({ text: "3.13..3.15" });
    const { visitor, attempt } = await take(made.code, "Mira");
    const path = `/api/v1/attempts/${attempt.id}`;
    await visitor.put(`${path}/responses/${days.question.id}`, {
      response: { interaction: "number-entry", text: "4.5" },
      revision: 1,
    });
    await visitor.post(`${path}/submission`);
    const { questions } = resultViewSchema.parse((await visitor.get(`${path}/result`)).json);
    const own = questions.find(({ question }) => question.id === days.question.id);
    expect(own).toMatchObject({ key: { text: "1..5" }, score: { outcome: "right" } });
  });
});
