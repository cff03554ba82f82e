import { expect, test } from "vitest";
import { guesserScore, isWithinChance } from "./guessing.ts";
import { sampleContext } from "./sample-folder.ts";
import { options, sampleQuestion } from "./sample-question.ts";

const pool = options("A towers", "A gate", "A wall", "A steeple");

test("expects over every presentation and splits ties", () => {
  const question = sampleQuestion("choice", { options: pool, key: "a towers" });
  const { longest } = guesserScore(sampleContext([question]).bank);
  // The key is longest only where the steeple is not drawn: in one of three presentations.
  expect(longest.score).toBeCloseTo(1 / 3, 10);
  const tied = sampleQuestion("choice", { options: pool.slice(1), key: "a gate" });
  const short = sampleQuestion("choice", { options: options("A gate", "A wall", "A mill"), key: "a gate" });
  const { longest: both } = guesserScore(sampleContext([tied, short]).bank);
  expect(both.score).toBeCloseTo((0 + 1 / 3) / 2, 10);
});

test("gives chance and its standard error", () => {
  const three = sampleQuestion("choice");
  const four = sampleQuestion("choice", { draw: { distractors: 3 } });
  const { combined } = guesserScore(sampleContext([three, four, sampleQuestion("order")]).bank);
  expect(combined.n).toBe(2);
  expect(combined.chance).toBeCloseTo((1 / 3 + 1 / 4) / 2, 10);
  expect(combined.standardError).toBeCloseTo(Math.sqrt(2 / 9 + 3 / 16) / 2, 10);
});

test("is within chance up to two standard errors", () => {
  const base = { chance: 0.3, standardError: 0.1, n: 20 };
  expect(isWithinChance({ ...base, score: 0.5 })).toBe(true);
  expect(isWithinChance({ ...base, score: 0.51 })).toBe(false);
});

test("has nothing to say of a bank without choices", () => {
  const { combined } = guesserScore(sampleContext([sampleQuestion("order")]).bank);
  expect(combined).toEqual({ score: 0, chance: 0, standardError: 0, n: 0 });
});
