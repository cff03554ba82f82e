import { type Response as QuizResponse, responseSchema, type SettingsChange } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { bank } from "@wellread/content/questions/will-of-victory";
import { expect, it } from "vitest";
import { listQuestions } from "@/assignment/questions.server";
import { isKeyed } from "@/attempt/question-result.server";
import { resultViewSchema } from "@/attempt/result.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import { loadStudentAnswers } from "./answers.server";

/** A class of one student who was asked choice questions, answered them and has submitted. */
async function teach(settings: SettingsChange = {}) {
  const made = await assign({ interactions: ["choice"], questions: 10, ...settings });
  const { visitor, attempt } = await take(made.code, "Mira");
  await finish(visitor, attempt);
  const owner = ownerOfVisitor(made.teacher);
  return {
    made,
    attempt,
    owner,
    correct: async (regrade: object) =>
      (await made.teacher.post(`/api/v1/assignments/${made.id}/regrades`, { regrade })).status,
    listed: async (id: string) =>
      (await listQuestions(made.id, owner))?.find(({ question }) => question.id === id),
    result: async () => visitor.get(`/api/v1/attempts/${attempt.id}/result`),
  };
}

/** The options that a question has in the bank and that are shown here, or that are not. */
function optionsOf(asked: PublicAskedQuestion, isShown: boolean) {
  const question = bank.questions.find(({ id }) => id === asked.id);
  if (question?.interaction !== "choice" || asked.interaction !== "choice") throw new Error("not a choice");
  const shown = new Set(asked.options.map(({ text }) => text));
  return question.options.filter(({ id, text }) => shown.has(text) === isShown && id !== question.key);
}

const choose = (option: string): QuizResponse => responseSchema.parse({ interaction: "choice", option });

/** A key in the words of its question. */
const wordsOf = (asked: PublicAskedQuestion, key: QuizResponse): string | undefined =>
  asked.interaction === "choice" && key.interaction === "choice"
    ? asked.options.find(({ id }) => id === key.option)?.text
    : undefined;

describeEachDatabase("the questions of an assignment", () => {
  it("have the keys that they are scored by, and say which were dropped", async () => {
    const { attempt, correct, listed } = await teach();
    const [one, two, three] = attempt.questions;
    if (!one || !two || !three) throw new Error("too few questions");
    const [right] = optionsOf(one, true);
    const [also] = optionsOf(two, true);
    if (!right || !also) throw new Error("no wrong option");
    expect(await correct({ kind: "key", question: one.id, key: choose(right.id), also: false })).toBe(200);
    expect(await correct({ kind: "key", question: two.id, key: choose(also.id), also: true })).toBe(200);
    expect(await correct({ kind: "drop", question: three.id })).toBe(200);
    const [first, second, third] = await Promise.all([listed(one.id), listed(two.id), listed(three.id)]);
    expect(first && wordsOf(first.question, first.key)).toBe(right.text);
    expect(first).toMatchObject({ dropped: false, alsoRight: [], variants: [{ answer: [right.text] }] });
    expect(second?.alsoRight.map((key) => wordsOf(second.question, key))).toEqual([also.text]);
    expect(third).toMatchObject({ dropped: true });
  });

  it("show a regraded key that was not among the options shown, as every result does", async () => {
    const { made, owner, attempt, correct, listed, result } = await teach({
      topics: ["goals"],
      questions: 6,
    });
    const asked = attempt.questions.find((each) => optionsOf(each, false).length > 0);
    const [right] = asked ? optionsOf(asked, false) : [];
    if (!asked || !right) throw new Error("every question shows all of its options");
    expect(await correct({ kind: "key", question: asked.id, key: choose(right.id), also: false })).toBe(200);
    const inList = await listed(asked.id);
    expect(inList && wordsOf(inList.question, inList.key)).toBe(right.text);
    const answer = await result();
    expect(answer.status).toBe(200);
    const told = resultViewSchema
      .parse(answer.json)
      .questions.filter(isKeyed)
      .find(({ question }) => question.id === asked.id);
    expect(told && wordsOf(told.question, told.key)).toBe(right.text);
    const answers = (await loadStudentAnswers(made.id, attempt.id, owner))?.answers;
    const seen = answers?.find(({ question }) => question.id === asked.id);
    expect(seen && wordsOf(seen.question, seen.key)).toBe(right.text);
  });
});
