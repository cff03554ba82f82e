import { expect, test } from "vitest";
import { noConvergence } from "./cue-rules.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const check = (...[interaction, overrides]: Parameters<typeof sampleQuestion>): string[] =>
  noConvergence.check(sampleQuestion(interaction, overrides), sampleContext());

test("fires on a key that shares most with the others", () => {
  const converging = options("A stone tower", "A stone wall", "A wooden tower");
  expect(check("choice", { options: converging, key: "a stone tower" })).toEqual([
    'among "A stone tower", "A stone wall", "A wooden tower" the first, the key, shares most',
  ]);
});

test("passes a tie, and what all options share", () => {
  const tied = options("A stone tower", "A stone wall", "A wooden gate");
  expect(check("choice", { options: tied, key: "a stone tower" })).toEqual([]);
  const alike = options("Stone tower", "Stone wall", "Stone gate");
  expect(check("choice", { options: alike, key: "stone tower" })).toEqual([]);
});

test("tries every presentation of a pool", () => {
  const pool = options("A stone tower", "A stone wall", "A wooden tower", "A bell", "A clock");
  expect(check("choice", { options: pool, key: "a stone tower" })).toHaveLength(1);
});
