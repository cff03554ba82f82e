import { expect, test } from "vitest";
import { readingLevelMedian } from "./bank-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const easy = sampleQuestion("choice");
const hard = sampleQuestion("choice", {
  stem: "Which considerations necessitated a reorganisation of municipal responsibilities?",
  options: options("Administrative uncertainties", "Environmental irregularities", "Municipal inadequacies"),
  key: "municipal inadequacies",
});

test("passes a bank that reads easily by half", () => {
  expect(readingLevelMedian.check(sampleContext([easy, easy, hard]))).toEqual([]);
  expect(readingLevelMedian.check(sampleContext())).toEqual([]);
});

test("fires on a bank whose median is hard", () => {
  expect(readingLevelMedian.check(sampleContext([easy, hard, hard]))[0]).toMatch(/^the median grade is/u);
  expect(readingLevelMedian.check(sampleContext([easy, hard]))).toHaveLength(1);
});
