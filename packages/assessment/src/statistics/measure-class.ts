import type { AskedQuestion } from "@wellread/content";
import type { Regrade } from "../regrade.ts";
import type { ClassAttempt } from "./class-attempt.ts";
import { classMatrix } from "./class-matrix.ts";
import type { ClassStatistics } from "./class-statistics.ts";
import { discussionQuestions } from "./discussion-questions.ts";
import { groupPlaces } from "./group-places.ts";
import { measureDistribution } from "./measure-distribution.ts";
import { measureItem } from "./measure-item.ts";
import { measureReliability } from "./measure-reliability.ts";
import { summariseTopics } from "./summarise-topics.ts";
import { takenQuestions } from "./taken-question.ts";
import { groupVariants } from "./variant-groups.ts";

/**
 * Measures a class, from none to hundreds.
 *
 * @param attempts the first of each person, submitted; see {@link firstAttempts}.
 * @param questions that they were asked, as their keys now are; there can be more.
 * @param regrades in force: a key that was added to another is right as well.
 * @throws if a scored question is not among them or was not presented, which is a bug of the caller.
 */
export function measureClass(
  attempts: readonly ClassAttempt[],
  questions: readonly AskedQuestion[],
  regrades: readonly Regrade[] = [],
): ClassStatistics {
  const groups = groupVariants(takenQuestions(attempts, questions, regrades));
  const matrix = classMatrix(groups, attempts.length);
  const items = groups.flatMap((group, index) => measureItem(group, matrix, index));
  const results = attempts.map(({ result }) => result);
  return {
    n: attempts.length,
    discuss: discussionQuestions(groupPlaces(items, attempts)),
    distribution: measureDistribution(results.map(({ percent }) => percent)),
    topics: summariseTopics(results),
    items,
    reliability: measureReliability(matrix),
  };
}
