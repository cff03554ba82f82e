import type { Bank, QuestionId } from "@wellread/content";
import { bank as committed } from "@wellread/content/questions/will-of-victory";
import { describe, expect, test } from "vitest";
import { assemblePractice } from "./practice.ts";
import { assembleQuiz } from "./assembly.ts";
import { defaultBlueprint } from "./blueprint.ts";
import { makeBank } from "../fixtures/made-bank.ts";
import { quizFaults, quizQuestions } from "../fixtures/quiz-questions.ts";
import { sampleQuestion } from "../fixtures/sample-questions.ts";
import { quizSchema } from "./quiz.ts";
import { seedSchema } from "../seed.ts";

const made = makeBank("one");
const seedOf = (number: number) => seedSchema.parse(`seed-${number}`);

const bankOf = (questions: Bank["questions"]): Bank => ({ ...made, questions, enemies: [] });
const question = (number: number, changes: Readonly<Record<string, unknown>>) =>
  sampleQuestion("choice", { id: `q-000000000000${number}`, ...changes });
const practised = (bank: Bank, missed: QuestionId[]) =>
  quizQuestions(bank, assemblePractice(bank, missed, seedOf(1))).map(({ id }) => id);

describe.each([
  ["the committed bank", committed, 3],
  ["a made-up bank", made, 10],
] as const)("after a quiz from %s", (_name, bank, length) => {
  test("each missed question has a successor, and the rules of every quiz hold", () => {
    for (let number = 0; number < 10; number++) {
      const quiz = assembleQuiz(bank, defaultBlueprint("all", length), seedOf(number));
      const missed = quizQuestions(bank, quiz).map(({ id }) => id);
      const practice = assemblePractice(bank, missed, seedOf(number));
      const questions = quizQuestions(bank, practice);
      expect(quizFaults(bank, questions)).toEqual([]);
      expect(questions.length).toBeGreaterThan(length / 2);
      expect(practice.ok && quizSchema.parse(practice.quiz)).toEqual(practice.ok && practice.quiz);
      expect(assemblePractice(bank, missed, seedOf(number))).toEqual(practice);
    }
  });
});

test("the same facts by another model come first, then the topic by another model", () => {
  const missed = question(1, { model: "find", facts: ["C1"] });
  const sameModel = question(2, { model: "find", facts: ["C1"] });
  const sameTopic = question(3, { model: "compare", facts: ["C2"] });
  const sameFacts = question(4, { model: "compare", facts: ["C1"], topics: ["people"] });
  const unrelated = question(5, { model: "order", facts: ["C3"], topics: ["people"] });
  const all = [missed, sameModel, sameTopic, sameFacts, unrelated];
  expect(practised(bankOf(all), [missed.id])).toEqual([sameFacts.id]);
  expect(practised(bankOf(all.filter(({ id }) => id !== sameFacts.id)), [missed.id])).toEqual([sameTopic.id]);
  expect(practised(bankOf([missed, sameModel, unrelated]), [missed.id])).toEqual([sameModel.id]);
  expect(practised(bankOf([missed, unrelated]), [missed.id])).toEqual([missed.id]);
});

test("a sibling of what was missed comes before all others", () => {
  const missed = question(1, { model: "find", facts: ["C1"] });
  const sameFacts = question(2, { model: "compare", facts: ["C1"] });
  const sibling = question(3, { model: "find", facts: ["C1"] });
  const bank = { ...bankOf([missed, sameFacts, sibling]), siblings: [[missed.id, sibling.id]] };
  expect(practised(bank, [missed.id])).toEqual([sibling.id]);
});

test("the successors stand in the order of what was missed", () => {
  const [one, two] = [
    question(1, { model: "find", facts: ["C1"] }),
    question(2, { model: "find", facts: ["C2"] }),
  ];
  const [forOne, forTwo] = [
    question(3, { model: "compare", facts: ["C1"] }),
    question(4, { model: "compare", facts: ["C2"] }),
  ];
  const bank = bankOf([one, two, forOne, forTwo]);
  expect(practised(bank, [two.id, one.id, two.id])).toEqual([forTwo.id, forOne.id]);
});

test("guessable questions practise nothing", () => {
  const missed = question(1, { model: "find" });
  const guessable = question(2, { model: "compare", guessable: true });
  expect(practised(bankOf([missed, guessable]), [missed.id])).toEqual([missed.id]);
});

test("nothing missed, or nothing known, gives nothing to practise", () => {
  const none = { ok: false, error: { code: "not_enough_questions", available: 0 } };
  expect(assemblePractice(made, [], seedOf(1))).toEqual(none);
  expect(assemblePractice(bankOf([]), [question(1, {}).id], seedOf(1))).toEqual(none);
});
