import { expect, test } from "vitest";
import { optionCount } from "./option-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  optionCount.check(sampleQuestion(interaction, overrides), sampleContext());

test("passes three or four options", () => {
  expect(check("choice", { draw: { distractors: 2 } })).toEqual([]);
  expect(check("choice", { draw: { distractors: 3 } })).toEqual([]);
});

test("fires on two or five options, and on a pool that is too small", () => {
  expect(check("choice", { draw: { distractors: 1 } })).toEqual(["2 options are shown, not 3 to 4"]);
  expect(check("choice", { draw: { distractors: 4 } })).toEqual([
    "5 options are shown, not 3 to 4",
    "draws 4 distractors from 3",
  ]);
});

test("fires on a set that is too long or draws more than it has", () => {
  expect(check("true-false-set", { draw: { true: 2, false: 5 } })).toEqual([
    "7 statements are shown, not 4 to 6",
    "draws 5 false statements from 3",
  ]);
  expect(check("multiple-response", { draw: { keys: 3, distractors: 2 } })).toEqual(["draws 3 keys from 2"]);
});

test("fires on too many sources and on a gap of two options", () => {
  const sources = options("Boats", "Carts", "Trains", "Cars", "Vans", "Bikes", "Trams");
  const targets = options("At sea", "On land");
  expect(check("match", { options: { sources, targets } })).toEqual(["7 sources, not 3 to 6"]);
  const gaps = [{ id: "gap-1", options: options("moved", "broken") }];
  expect(check("inline-choice", { options: gaps })).toEqual(["2 options in gap-1, not 3 to 4"]);
});

test("has nothing to say of entries", () => {
  expect([...check("text-entry"), ...check("number-entry")]).toEqual([]);
});
