import * as fc from "fast-check";
import { expect, test } from "vitest";
import { type Conflicts, findLargeSelection } from "./selection.ts";

/** The size of the largest selection, by trying every one. */
function exhaustive(conflicts: Conflicts): number {
  const largest = (from: number, chosen: readonly number[]): number => {
    if (from === conflicts.length) return chosen.length;
    const without = largest(from + 1, chosen);
    const fits = chosen.every((index) => !conflicts[from]?.has(index));
    return fits ? Math.max(without, largest(from + 1, [...chosen, from])) : without;
  };
  return largest(0, []);
}

const conflictsArbitrary = fc.integer({ min: 0, max: 12 }).chain((size) =>
  fc.array(fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 11 })), { maxLength: 30 }).map((pairs): Conflicts => {
    const conflicts = Array.from({ length: size }, () => new Set<number>());
    for (const [one, other] of pairs) {
      if (one === other || one >= size || other >= size) continue;
      conflicts[one]?.add(other);
      conflicts[other]?.add(one);
    }
    return conflicts;
  }),
);

test("in small banks the search finds the largest selection there is", () => {
  fc.assert(
    fc.property(conflictsArbitrary, (conflicts) => {
      expect(findLargeSelection(conflicts, 50)).toHaveLength(exhaustive(conflicts));
    }),
    { numRuns: 200 },
  );
});

test("the search stops at enough, reaches every length up to the largest, and never returns a conflict", () => {
  fc.assert(
    fc.property(conflictsArbitrary, (conflicts) => {
      const largest = findLargeSelection(conflicts, 50).length;
      for (let enough = 0; enough <= largest; enough++) {
        const selection = findLargeSelection(conflicts, enough);
        expect(selection).toHaveLength(enough);
        for (const index of selection)
          for (const other of selection) expect(conflicts[index]?.has(other)).toBe(false);
      }
    }),
  );
});
