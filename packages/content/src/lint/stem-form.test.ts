import { expect, test } from "vitest";
import { sampleContext } from "./sample-folder.ts";
import { sampleQuestion } from "./sample-question.ts";
import { stemForm } from "./stem-rules.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  stemForm.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes a question or an instruction", () => {
  expect(check("choice")).toEqual([]);
  expect(check("match")).toEqual([]);
});

test("fires on a stem that is neither", () => {
  expect(check("choice", { stem: "The old bridge has:" })).toEqual(["neither a question nor an instruction"]);
});

test("fires on more than thirty words", () => {
  const stem = `Which ${"very ".repeat(29)}old bridge?`;
  expect(check("choice", { stem })).toEqual(["32 words, more than 30"]);
  expect(check("choice", { stem: `Which ${"very ".repeat(27)}old bridge?` })).toEqual([]);
});
