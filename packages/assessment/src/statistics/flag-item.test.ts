import { describe, expect, test } from "vitest";
import type { Estimate } from "./estimate.ts";
import { evidenceOf } from "./evidence.ts";
import { flagItem, type Flaggable } from "./flag-item.ts";
import { flagSchema } from "./flag.ts";
import type { OptionStatistics } from "./option-statistics.ts";

const estimate = (value: number | null, n = 100): Estimate => ({ value, n, interval: null });
const option = (changes: Partial<OptionStatistics>): OptionStatistics => ({
  part: null,
  option: "b",
  right: false,
  shown: 100,
  chosen: 10,
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

test("hard, easy, and better done by those who do worse", () => {
  expect(kinds({ facility: estimate(0.199) })).toEqual(["hard"]);
  expect(kinds({ facility: estimate(0.2) })).toEqual([]);
  expect(kinds({ facility: estimate(0.95) })).toEqual([]);
  expect(kinds({ facility: estimate(0.951) })).toEqual(["easy"]);
  expect(kinds({ discrimination: estimate(-0.01) })).toEqual(["negative-discrimination"]);
  expect(kinds({ discrimination: estimate(0) })).toEqual([]);
  expect(kinds({ discrimination: estimate(-1, 29) })).toEqual([]);
});

describe("a wrong option", () => {
  test("that nobody chose is flagged where it was written to be chosen, if enough were shown it", () => {
    const unused = option({ chosen: 0, share: 0, shareOfBetterHalf: 0, shown: 40 });
    expect(flagItem(item({ options: [key, unused] }))).toEqual([
      { kind: "unused-distractor", part: null, option: "b", provisional: true },
    ]);
    expect(kinds({ options: [key, { ...unused, shown: 29 }] })).toEqual([]);
    expect(kinds({ interaction: "match", options: [key, unused] })).toEqual([]);
  });

  test("that the better half chose more often than the key puts the key in doubt", () => {
    const rival = option({ shareOfBetterHalf: 0.41 });
    expect(kinds({ options: [key, rival] })).toEqual(["doubtful-key"]);
    expect(kinds({ interaction: "true-false-set", options: [key, rival] })).toEqual(["doubtful-key"]);
    expect(kinds({ options: [key, { ...rival, shareOfBetterHalf: 0.4 }] })).toEqual([]);
    expect(kinds({ options: [key, { ...rival, shareOfBetterHalf: null }] })).toEqual([]);
    expect(kinds({ options: [key, { ...rival, part: "gap-1" }] })).toEqual([]);
    expect(kinds({ interaction: "order", options: [key, rival] })).toEqual([]);
  });
});
