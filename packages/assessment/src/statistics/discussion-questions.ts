import type { DiscussionQuestion } from "./discussion-question.ts";
import { favouriteMistake } from "./favourite-mistake.ts";
import type { ItemStatistics } from "./item-statistics.ts";

/**
 * The questions to discuss: those of lowest facility, of equals the one that more persons were given, then in the
 * order of the quiz. It ranks and judges nothing, so a class of any size has them.
 *
 * Where persons were given different questions, those given to at least half as many as the commonest come first: one
 * person's mistake is not the class's. What everybody got right is left out, so there can be fewer than asked for.
 */
export function discussionQuestions(items: readonly ItemStatistics[], count = 3): DiscussionQuestion[] {
  const most = Math.max(0, ...items.map(({ facility }) => facility.n));
  return items
    .flatMap((item): DiscussionQuestion[] => {
      const { value, n } = item.facility;
      if (value === null || value === 1) return [];
      const { question, outcomes } = item;
      return [{ question, n, right: outcomes.right, facility: value, favourite: favouriteMistake(item) }];
    })
    .toSorted(
      (left, right) =>
        Number(right.n * 2 >= most) - Number(left.n * 2 >= most) ||
        left.facility - right.facility ||
        right.n - left.n,
    )
    .slice(0, count);
}
