import type { Conflicts } from "./conflicts.ts";
import { extendSelection, type Selection } from "./extend-selection.ts";
import { createRandom } from "../random.ts";

/** More rounds find nothing longer in banks of a few hundred questions. */
const rounds = 200;

/**
 * Searches for a selection of `enough` questions, or else the longest it can find: a greedy one first, then again and
 * again one question forced in and the rest mended. It draws from a seed of its own, so that the answer depends on the
 * questions alone: what it finds once, it always finds.
 */
export function findLargeSelection(conflicts: Conflicts, enough: number): Selection {
  if (conflicts.length === 0) return [];
  const random = createRandom("largest-selection");
  const options = { enough, draws: conflicts.length, random };
  let best = extendSelection([], conflicts, options);
  for (let round = 0; round < rounds && best.length < enough; round++) {
    const forced = random.int(conflicts.length);
    const kept = best.filter((index) => index !== forced && !conflicts[forced]?.has(index));
    const next = extendSelection([forced, ...kept], conflicts, options);
    if (next.length >= best.length) best = next;
  }
  return best;
}
