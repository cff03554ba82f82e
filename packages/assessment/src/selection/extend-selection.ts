import type { Conflicts } from "./conflicts.ts";
import type { Random } from "../random.ts";

/** Questions by index, no two of them in conflict. */
export type Selection = readonly number[];

const conflictsOf = (conflicts: Conflicts, index: number) => conflicts[index] ?? new Set<number>();

/** The questions that could still join a selection. */
function findFree(selection: Selection, conflicts: Conflicts): Set<number> {
  const free = new Set(conflicts.keys());
  for (const chosen of selection) {
    free.delete(chosen);
    for (const other of conflictsOf(conflicts, chosen)) free.delete(other);
  }
  return free;
}

/**
 * Adds questions until there are `enough` or none fits: each time, of a few drawn at random, the one that shuts out
 * the fewest of those still free. The more are drawn, the longer the selection and the less it varies.
 */
export function extendSelection(
  start: Selection,
  conflicts: Conflicts,
  { enough, draws, random }: { enough: number; draws: number; random: Random },
): Selection {
  const selection = [...start];
  const free = findFree(start, conflicts);
  const countShutOut = (index: number) =>
    [...conflictsOf(conflicts, index)].filter((other) => free.has(other)).length;
  while (selection.length < enough && free.size > 0) {
    const drawn = random.sample([...free], draws).map((index) => ({ index, cost: countShutOut(index) }));
    const best = drawn.reduce((one, other) => (other.cost < one.cost ? other : one)).index;
    selection.push(best);
    free.delete(best);
    for (const other of conflictsOf(conflicts, best)) free.delete(other);
  }
  return selection;
}
