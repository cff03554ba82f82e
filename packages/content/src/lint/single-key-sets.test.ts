import { expect, test } from "vitest";
import { sampleQuestion } from "./sample-question.ts";
import { presentations, singleKeySets } from "./option-sets.ts";

const only = (...args: Parameters<typeof sampleQuestion>) => {
  const [set] = singleKeySets(sampleQuestion(...args));
  if (!set) throw new Error("the sample has a set");
  return set;
};

test("draws every presentation of a choice, the key first", () => {
  expect(presentations(only("choice")).map((shown) => shown.map(({ id }) => id))).toEqual([
    ["a tower", "a statue", "a market"],
    ["a tower", "a statue", "a garden"],
    ["a tower", "a market", "a garden"],
  ]);
});

test("shows all of a gap, and reads its statement with the stem", () => {
  const set = only("inline-choice");
  expect(presentations(set)).toHaveLength(1);
  expect(set.stem).toBe("Complete the statement. The old bridge was … by the storm.");
});

test("finds none where more than one thing is picked", () => {
  expect(singleKeySets(sampleQuestion("multiple-response"))).toEqual([]);
});
