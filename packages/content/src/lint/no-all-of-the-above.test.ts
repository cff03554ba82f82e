import { expect, test } from "vitest";
import { noAllOfTheAbove } from "./option-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  noAllOfTheAbove.check(sampleQuestion(interaction, overrides), sampleContext());

test("fires on options that speak of other options", () => {
  for (const text of [
    "All of these",
    "None of the above",
    "Both of them",
    "A and B",
    "Neither",
    "Both A and C",
  ])
    expect(check("choice", { options: options("A tower", "A statue", text) })).toHaveLength(1);
});

test("passes options that only use such words", () => {
  for (const text of [
    "Both accounts agree",
    "All areas up to the river",
    "A boat and a cart",
    "Neither side",
  ])
    expect(check("choice", { options: options("A tower", "A statue", text) })).toEqual([]);
});
