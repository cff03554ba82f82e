import { questionIdSchema, type QuestionId } from "@wellread/content";
import { z } from "zod";
import { sum } from "./descriptive-statistics.ts";
import type { ItemStatistics } from "./item-statistics.ts";
import type { ClassAttempt } from "./taken-questions.ts";

const countSchema = z.int().positive();

/** The wrong answer that most persons gave: an option in its place, or what they typed. */
export const favouriteMistakeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("option"),
    /** As in the distractor table. */
    part: z.string().nullable(),
    option: z.string(),
    count: countSchema,
    /** Of how many who were shown it. */
    of: countSchema,
  }),
  z.strictObject({
    kind: z.literal("typed"),
    text: z.string(),
    count: countSchema,
    /** Of how many who were asked. */
    of: countSchema,
  }),
]);
export type FavouriteMistake = z.infer<typeof favouriteMistakeSchema>;

/** Finds it; of equally many, the one with the greater share of those who were shown it. null if nobody gave any. */
export function favouriteMistake({ options, typed, facility }: ItemStatistics): FavouriteMistake | null {
  const [option] = options
    .filter(({ right, chosen }) => !right && chosen > 0)
    .toSorted((left, right) => right.chosen - left.chosen || (right.share ?? 0) - (left.share ?? 0));
  if (option) {
    return {
      kind: "option",
      part: option.part,
      option: option.option,
      count: option.chosen,
      of: option.shown,
    };
  }
  const text = typed.find(({ right }) => !right);
  return text ? { kind: "typed", text: text.text, count: text.count, of: facility.n } : null;
}

/**
 * A place in the quiz that a class would gain from talking about. The counts are of all that stood there; where
 * that were several variants, the question and its favourite mistake are those of the one that most got wrong.
 */
export const discussionQuestionSchema = z.strictObject({
  question: questionIdSchema,
  /** How many items stood in this place, for one person or another. */
  variants: z.int().positive(),
  /** Persons who were given any of them. */
  n: z.int().positive(),
  /** Persons who got it wholly right. */
  right: z.int().min(0),
  /** Persons who gave no answer. */
  unanswered: z.int().min(0),
  /** From 0 to less than 1. */
  facility: z.number().min(0).max(1),
  /** null where nobody gave a wrong answer: they left it open, or missed a key. */
  favourite: favouriteMistakeSchema.nullable(),
});
export type DiscussionQuestion = z.infer<typeof discussionQuestionSchema>;

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
