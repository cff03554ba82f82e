import { expect, test } from "vitest";
import { naturalOrder } from "./option-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  naturalOrder.check(sampleQuestion(interaction, overrides), sampleContext());

const years = options("2016", "2017", "2018");

test("fires on numbers or dates that are shuffled", () => {
  expect(check("choice", { options: years, key: "2017" })).toEqual(["numbers or dates are shuffled"]);
  const months = options("May", "June", "July");
  expect(check("choice", { options: months, key: "may" })).toHaveLength(1);
});

test("fires on natural ones that do not ascend", () => {
  const question = { options: years.toReversed(), key: "2017", sequence: "natural" };
  expect(check("choice", question)).toEqual(["options do not ascend: their values are 2018, 2017, 2016"]);
});

test("passes ascending natural ones, and what has no natural order", () => {
  expect(check("choice", { options: years, key: "2017", sequence: "natural" })).toEqual([]);
  expect(check("choice")).toEqual([]);
});

test("looks at each gap of a statement", () => {
  const gaps = [{ id: "gap-1", options: options("fifth", "sixth", "seventh") }];
  expect(check("inline-choice", { options: gaps, key: { "gap-1": "sixth" } })).toHaveLength(1);
  expect(check("inline-choice", { options: gaps, key: { "gap-1": "sixth" }, sequence: "natural" })).toEqual(
    [],
  );
});
