import type { DiscussionQuestion } from "./discussion-question.ts";
import { favouriteMistake } from "./favourite-mistake.ts";
import type { ItemStatistics } from "./item-statistics.ts";
import { sum } from "./mean.ts";

const answeredWrongly = ({ outcomes: { partly, wrong } }: ItemStatistics) => partly + wrong;

/** All that stood in one place, as one question: that which most got wrong speaks for it. */
function poolPlace(place: readonly ItemStatistics[]): DiscussionQuestion[] {
  const [shown] = place.toSorted((left, right) => answeredWrongly(right) - answeredWrongly(left));
  const n = sum(place.map(({ facility }) => facility.n));
  if (shown === undefined || n === 0) return [];
  const facility = sum(place.map(({ facility: { value, n: given } }) => (value ?? 0) * given)) / n;
  return [
    {
      question: shown.question,
      variants: place.length,
      n,
      right: sum(place.map(({ outcomes }) => outcomes.right)),
      unanswered: sum(place.map(({ outcomes }) => outcomes.unanswered)),
      facility: Math.min(1, facility),
      favourite: favouriteMistake(shown),
    },
  ];
}

const hasMistakes = ({ n, right, unanswered }: DiscussionQuestion) => Number(right + unanswered < n);

/**
 * The questions to discuss: those of lowest facility, of equals the one that more persons were given, then in the
 * order of the quiz. It ranks and judges nothing, so a class of any size has them.
 *
 * A place in the quiz is ranked once, whatever variants stood there. Places that at least half as many met as the
 * commonest come first: one person's mistake is not the class's. What nobody answered wrongly comes last, as there is
 * no mistake to talk about: a class may just not have reached it. What everybody got right is left out, so there can be fewer than asked for.
 *
 * @param places the items of each place of the quiz, in its order.
 */
export function discussionQuestions(
  places: readonly (readonly ItemStatistics[])[],
  count = 3,
): DiscussionQuestion[] {
  const pooled = places.flatMap(poolPlace);
  const most = Math.max(0, ...pooled.map(({ n }) => n));
  const isCommon = ({ n }: DiscussionQuestion) => Number(n * 2 >= most);
  return pooled
    .filter(({ n, right }) => right < n)
    .toSorted(
      (left, right) =>
        hasMistakes(right) - hasMistakes(left) ||
        isCommon(right) - isCommon(left) ||
        left.facility - right.facility ||
        right.n - left.n,
    )
    .slice(0, count);
}
