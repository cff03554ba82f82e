import { expect, test } from "vitest";
import { distinctQuestions } from "./bank-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const second = { id: "q-0000000000002" };
const check = (...questions: ReturnType<typeof sampleQuestion>[]): string[] =>
  distinctQuestions.check(sampleContext(questions));

test("passes questions with another stem or another key", () => {
  const choice = sampleQuestion("choice");
  expect(check(choice, sampleQuestion("choice", { ...second, key: "a statue" }))).toEqual([]);
  expect(check(choice, sampleQuestion("choice", { ...second, stem: "What is on the bridge?" }))).toEqual([]);
  const gap = { ...second, statement: "The new bridge was {gap-1}." };
  expect(check(sampleQuestion("inline-choice"), sampleQuestion("inline-choice", gap))).toEqual([]);
});

test("fires on one id for two questions", () => {
  expect(check(sampleQuestion("choice"), sampleQuestion("order"))).toEqual([
    "2 questions have the id q-0000000000001",
  ]);
});

test("fires on questions that differ in their distractors or their ids alone", () => {
  const other = [{ id: "x", text: "a tower" }, ...options("A bell", "A clock")];
  expect(
    check(sampleQuestion("choice"), sampleQuestion("choice", { ...second, options: other, key: "x" })),
  ).toEqual([expect.stringMatching(/^q-0000000000001, q-0000000000002 have the same stem and key/u)]);
});
