import type { QuestionId } from "@wellread/content";
import type { ClassAttempt } from "./class-attempt.ts";
import type { ItemStatistics } from "./item-statistics.ts";

/** Where each question stood, from 0, in the first quiz that has it. */
function findPlaces(attempts: readonly ClassAttempt[]): Map<QuestionId, number> {
  const places = new Map<QuestionId, number>();
  for (const { quiz } of attempts) {
    for (const [place, { question }] of quiz.presentations.entries()) {
      if (!places.has(question)) places.set(question, place);
    }
  }
  return places;
}

/** The items of a class by where in the quiz they stood, in its order: variants stand in each other's place. */
export function groupPlaces(
  items: readonly ItemStatistics[],
  attempts: readonly ClassAttempt[],
): ItemStatistics[][] {
  const places = findPlaces(attempts);
  const groups = Map.groupBy(items, ({ question }) => places.get(question) ?? Infinity);
  return [...groups].toSorted(([left], [right]) => left - right).map(([, group]) => group);
}
