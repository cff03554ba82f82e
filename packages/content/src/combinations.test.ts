import { expect, test } from "vitest";
import { combinations } from "./combinations.ts";

test("chooses every subset of a size once, in order", () => {
  expect(combinations(["a", "b", "c"], 2)).toEqual([
    ["a", "b"],
    ["a", "c"],
    ["b", "c"],
  ]);
  expect(combinations(["a"], 0)).toEqual([[]]);
  expect(combinations(["a"], 2)).toEqual([]);
});
