import { expect, test } from "vitest";
import { askedText, shownTexts } from "./option-sets.ts";
import { sampleQuestion } from "./sample-question.ts";

test("asks by the stem, and the statement where there is one", () => {
  expect(askedText(sampleQuestion("choice"))).toBe("By the article, what stands on the old bridge?");
  expect(askedText(sampleQuestion("inline-choice"))).toMatch(/^Complete .* was … by/u);
});

test("gathers stem, options and feedback", () => {
  const feedback = { "a tower": { text: "It has one", paragraphs: ["p1"] } };
  expect(shownTexts(sampleQuestion("choice", { feedback })).map(({ where }) => where)).toEqual([
    "stem",
    "options a tower",
    "options a statue",
    "options a market",
    "options a garden",
    "feedback a tower",
  ]);
});
