import * as fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "./edit-distance.ts";

test.each([
  ["", "", 0],
  ["kitten", "sitting", 3],
  ["hawija", "hawija", 0],
  ["rashid", "rashad", 1],
  ["", "abc", 3],
])("from %j to %j it takes %i", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

test("the distance is the same both ways and never more than the longer text", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (from, to) => {
      const distance = editDistance(from, to);
      expect(distance).toBe(editDistance(to, from));
      expect(distance).toBeLessThanOrEqual(Math.max(Array.from(from).length, Array.from(to).length));
      expect(distance === 0).toBe(from === to);
    }),
  );
});
