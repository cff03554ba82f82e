import { expect, test } from "vitest";
import { bankMix, fullBankMix } from "./bank-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";

const small = {
  aboveRemember: 0.5,
  largestModel: 0.5,
  questions: 2,
  models: 2,
  interactions: 2,
  timesOfQuiz: 0,
};
const good = [
  sampleQuestion("choice", { facts: ["F1", "F2"], model: "one" }),
  sampleQuestion("order", { id: "q-0000000000002", facts: ["F3", "F4"], model: "two", level: "remember" }),
];
const check = (questions: typeof good, mix = small): string[] => bankMix(mix).check(sampleContext(questions));

test("passes a bank that holds what it must", () => {
  expect(check(good)).toEqual([]);
});

test("fires on each number that is short", () => {
  expect(check(good, { ...small, aboveRemember: 0.6 })).toEqual(["50.0 % are above remember, under 60.0 %"]);
  expect(check(good, { ...small, largestModel: 0.4 })).toEqual([
    "one makes 50.0 % of the questions",
    "two makes 50.0 % of the questions",
  ]);
  expect(check(good, { ...small, questions: 3 })).toEqual(["2 questions, under 3"]);
  expect(check(good, { ...small, models: 3 })).toEqual(["2 models, under 3"]);
  expect(check(good, { ...small, interactions: 3 })).toEqual(["2 interactions, under 3"]);
});

test("fires on a fact that no key rests on", () => {
  expect(check([...good.slice(0, 1), ...good.slice(0, 1)], { ...small, largestModel: 1 })).toEqual([
    "1 models, under 2",
    "1 interactions, under 2",
    "no key rests on F3",
    "no key rests on F4",
  ]);
});

test("fires on an empty bank", () => {
  expect(check([])).not.toEqual([]);
});

test("asks by default for what a whole article should give", () => {
  expect(fullBankMix).toEqual({
    aboveRemember: 0.6,
    largestModel: 0.35,
    questions: 70,
    models: 10,
    interactions: 8,
    timesOfQuiz: 3,
  });
});
