import { expect, it } from "vitest";
import { countPresentations } from "./question-text.ts";
import { inventedQuestion } from "./fixtures/invented-question.ts";

it("counts the ways to draw a choice's distractors from its pool", () => {
  expect(countPresentations(inventedQuestion("choice"))).toBe(6);
  expect(countPresentations(inventedQuestion("choice", { draw: { distractors: 4 } }))).toBe(1);
});

it("multiplies the ways to draw keys and others", () => {
  expect(countPresentations(inventedQuestion("true-false-set"))).toBe(2 * 3);
  expect(countPresentations(inventedQuestion("multiple-response"))).toBe(1 * 3);
});

it.each(["match", "order", "text-entry", "number-entry", "inline-choice"] as const)(
  "counts %s once, as it shows all it has",
  (interaction) => {
    expect(countPresentations(inventedQuestion(interaction))).toBe(1);
  },
);

it("counts none where a pool is smaller than what is drawn", () => {
  expect(countPresentations(inventedQuestion("choice", { draw: { distractors: 5 } }))).toBe(0);
});
