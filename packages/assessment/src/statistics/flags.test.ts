import { describe, expect, test } from "vitest";
import { type Estimate, evidenceOf, fisherInterval } from "./intervals.ts";
import { flagItem, type Flaggable, flagSchema } from "./flags.ts";
import type { OptionStatistics } from "./answers.ts";

const estimate = (value: number | null, n = 100): Estimate => ({ value, n, interval: null });
const correlated = (value: number, n = 100): Estimate => ({ value, n, interval: fisherInterval(value, n) });
const option = (changes: Partial<OptionStatistics>): OptionStatistics => ({
  part: null,
  option: "b",
  right: false,
  shown: 100,
  answered: 100,
  chosen: 10,
  shownToBetterHalf: 50,
  share: 0.1,
  meanOfChoosers: null,
  discrimination: null,
  shareOfBetterHalf: 0.1,
  works: null,
  ...changes,
});
const key = option({ option: "a", right: true, shareOfBetterHalf: 0.4 });
const item = (changes: Partial<Flaggable>): Flaggable => ({
  interaction: "choice",
  facility: estimate(0.5),
  discrimination: estimate(0.3),
  options: [key, option({})],
  ...changes,
});
const kinds = (changes: Partial<Flaggable>) =>
  flagItem(item(changes)).map((flag) => flagSchema.parse(flag).kind);

test("30 persons allow a provisional flag, 100 a flag", () => {
  expect([0, 29, 30, 99, 100].map(evidenceOf)).toEqual([
    "too-few",
    "too-few",
    "provisional",
    "provisional",
    "sufficient",
  ]);
  expect(flagItem(item({ facility: estimate(0, 29) }))).toEqual([]);
  expect(flagItem(item({ facility: estimate(0, 30) }))).toEqual([{ kind: "hard", provisional: true }]);
  expect(flagItem(item({ facility: estimate(0, 99) }))).toEqual([{ kind: "hard", provisional: true }]);
  expect(flagItem(item({ facility: estimate(0, 100) }))).toEqual([{ kind: "hard", provisional: false }]);
});

test("an ordinary question has none, nor has one of which nothing is known", () => {
  expect(kinds({})).toEqual([]);
  expect(kinds({ facility: estimate(null, 0), discrimination: estimate(null), options: [] })).toEqual([]);
});

test("an item is flagged that is hard, easy, or done better by those who do worse", () => {
  expect(kinds({ facility: estimate(0.199) })).toEqual(["hard"]);
  expect(kinds({ facility: estimate(0.2) })).toEqual([]);
  expect(kinds({ facility: estimate(0.95) })).toEqual([]);
  expect(kinds({ facility: estimate(0.951) })).toEqual(["easy"]);
  expect(kinds({ discrimination: correlated(-0.3) })).toEqual(["negative-discrimination"]);
  expect(kinds({ discrimination: correlated(-1) })).toEqual(["negative-discrimination"]);
  expect(kinds({ discrimination: correlated(0) })).toEqual([]);
  expect(kinds({ discrimination: estimate(-1, 29) })).toEqual([]);
});

test("a discrimination whose interval holds 0 says little, so it is no flag", () => {
  expect(correlated(-0.12, 30).interval?.low).toBeCloseTo(-0.46, 2);
  expect(kinds({ discrimination: correlated(-0.12, 30) })).toEqual([]);
  expect(kinds({ discrimination: correlated(-0.3, 30) })).toEqual([]);
  expect(kinds({ discrimination: correlated(-0.4, 30) })).toEqual(["negative-discrimination"]);
});

describe("a wrong option", () => {
  test("that nobody chose is flagged where it was written to be chosen, if enough were shown it", () => {
    const unused = option({ chosen: 0, share: 0, shareOfBetterHalf: 0, shown: 40, answered: 40 });
    expect(flagItem(item({ options: [key, unused] }))).toEqual([
      { kind: "unused-distractor", part: null, option: "b", provisional: true },
    ]);
    expect(kinds({ options: [key, { ...unused, shown: 29, answered: 29 }] })).toEqual([]);
    // Where nearly nobody answered, nobody could choose it.
    expect(kinds({ options: [key, { ...unused, answered: 2 }] })).toEqual([]);
    expect(kinds({ interaction: "match", options: [key, unused] })).toEqual([]);
  });

  test("that the better half chose more often than the key puts the key in doubt", () => {
    const rival = option({ shareOfBetterHalf: 0.8 });
    expect(kinds({ options: [key, rival] })).toEqual(["doubtful-key"]);
    expect(kinds({ interaction: "true-false-set", options: [key, rival] })).toEqual(["doubtful-key"]);
    // 21 against 20 of the better half is what chance makes of a sound key; 32 against 16 is not.
    expect(kinds({ options: [key, { ...rival, shareOfBetterHalf: 0.42 }] })).toEqual([]);
    const doubted = { ...key, shareOfBetterHalf: 0.32 };
    expect(kinds({ options: [doubted, { ...rival, shareOfBetterHalf: 0.64 }] })).toEqual(["doubtful-key"]);
    expect(kinds({ options: [key, { ...rival, shareOfBetterHalf: null }] })).toEqual([]);
    expect(kinds({ options: [key, { ...rival, part: "gap-1" }] })).toEqual([]);
    expect(kinds({ interaction: "order", options: [key, rival] })).toEqual([]);
  });
});
