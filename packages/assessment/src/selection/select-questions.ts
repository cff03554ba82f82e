import type { Question } from "@wellread/content";
import type { Conflicts } from "./conflicts.ts";
import { extendSelection, type Selection } from "./extend-selection.ts";
import { quizCost, type Wishes } from "./quiz-cost.ts";
import type { Random } from "../random.ts";

/** Bounds on the search: more of either makes quizzes no better, only slower. */
const starts = 2;
const exchanges = 400;

interface Candidates {
  questions: readonly Question[];
  conflicts: Conflicts;
}

/** A random selection of the wished length, or the fallback if none of a few comes out so long. */
function startSelection(
  { conflicts }: Candidates,
  length: number,
  fallback: Selection,
  random: Random,
): Selection {
  for (let tries = 0; tries < 4; tries++) {
    const selection = extendSelection([], conflicts, { enough: length, draws: 1 + tries * 2, random });
    if (selection.length === length) return selection;
  }
  return fallback;
}

/** Puts a question drawn at random in the place of the one it conflicts with, or of any if it conflicts with none. */
function exchange(selection: Selection, { conflicts }: Candidates, random: Random): Selection | undefined {
  const incoming = random.int(conflicts.length);
  if (selection.includes(incoming)) return undefined;
  const shutOut = selection.filter((index) => conflicts[incoming]?.has(index));
  if (shutOut.length > 1) return undefined;
  const outgoing = shutOut[0] ?? selection[random.int(selection.length)];
  return selection.map((index) => (index === outgoing ? incoming : index));
}

/** Exchanges questions as long as that costs nothing, so that equally good quizzes stay equally likely. */
function improve(start: Selection, candidates: Candidates, wishes: Wishes, random: Random) {
  const costOf = (selection: Selection) =>
    quizCost(
      selection.flatMap((index) => candidates.questions[index] ?? []),
      wishes,
    );
  let best = { selection: start, cost: costOf(start) };
  for (let count = 0; count < exchanges && best.cost > 0; count++) {
    const selection = exchange(best.selection, candidates, random);
    if (!selection) continue;
    const cost = costOf(selection);
    if (cost <= best.cost) best = { selection, cost };
  }
  return best;
}

/** Searches, within bounds, for the selection of the wished length that comes nearest to the wishes. */
export function selectQuestions(
  candidates: Candidates,
  wishes: Wishes,
  fallback: Selection,
  random: Random,
): Question[] {
  const search = () =>
    improve(startSelection(candidates, wishes.length, fallback, random), candidates, wishes, random);
  let best = search();
  for (let again = 1; again < starts && best.cost > 0; again++) {
    const found = search();
    if (found.cost < best.cost) best = found;
  }
  return best.selection.flatMap((index) => candidates.questions[index] ?? []);
}
