import { expect, it } from "vitest";
import { percentOf } from "./scoring.ts";

it.each([
  [0, 8, 0],
  [1, 3, 33],
  [1, 8, 13],
  [8, 8, 100],
  [0.001, 8, 1],
  [7.999, 8, 99],
])("%d of %d is %d %%", (points, outOf, percent) => {
  expect(percentOf(points, outOf)).toBe(percent);
});
