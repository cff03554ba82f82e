import type { AskedQuestion, AskedQuestionOf, Interaction } from "@wellread/content";
import { z } from "zod";
import type { PresentationOf } from "../interactions/presentation.ts";
import { type ResponseOf, typedMeaning } from "../interactions/response.ts";
import type { OptionChoice } from "../interactions/rules.ts";
import { distractorRoles, optionChoosers } from "../interactions/tables.ts";
import { correlation, mean, median, variance } from "./descriptive-statistics.ts";
import { evidenceOf } from "./intervals.ts";
import type { TakenQuestion, VariantGroup } from "./taken-questions.ts";

const shareSchema = z.number().min(0).max(1).nullable();

/** How one option of a question fared: a row of its distractor table. */
export const optionStatisticsSchema = z.strictObject({
  /**
   * What the option answers: a statement, a source, a gap, or a place in an order, from "1". null where it answers
   * the question itself.
   */
  part: z.string().nullable(),
  /** An option's id; of a statement "true" or "false". */
  option: z.string(),
  right: z.boolean(),
  /** Persons who were shown it, whether they answered or not: a pool shows each only some of it. */
  shown: z.int().min(0),
  /** Of those, persons who answered what it answers. */
  answered: z.int().min(0),
  /** Persons who chose it. */
  chosen: z.int().min(0),
  /** chosen ÷ shown. */
  share: shareSchema,
  /** The mean of what its choosers earned of the points of the other questions, from 0 to 1. */
  meanOfChoosers: shareSchema,
  /** The point-biserial correlation of choosing it with the score on the other questions. */
  discrimination: z.number().min(-1).max(1).nullable(),
  /** The share, among those of the better half who were shown it, who chose it. */
  shareOfBetterHalf: shareSchema,
  /** Persons of the better half who were shown it. */
  shownToBetterHalf: z.int().min(0),
  /**
   * Of a wrong option, whether it does its work: at least 5 % choose it, and they are no better than the others. null for
   * what is right, where it is undefined, and under 30 persons who answered, where it is too early to judge.
   */
  works: z.boolean().nullable(),
});
export type OptionStatistics = z.infer<typeof optionStatisticsSchema>;

function choicesAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
) {
  return optionChoosers[interaction](question, presentation, response);
}

/**
 * Every option that a person was shown, and whether the person chose it; none where the answer is typed. It is right by
 * any key that is in force.
 */
function optionChoices({ question, also, presentation, response }: TakenQuestion): OptionChoice[] {
  const isRightIn = (one: AskedQuestion) =>
    new Map(
      choicesAs(one.interaction, one, presentation, response).map(({ part, option, right }) => [
        JSON.stringify([part, option]),
        right,
      ]),
    );
  const others = also.map((one) => isRightIn(one));
  return choicesAs(question.interaction, question, presentation, response).map((choice) => ({
    ...choice,
    right: choice.right || others.some((other) => other.get(JSON.stringify([choice.part, choice.option]))),
  }));
}

/** Chosen by fewer than these, a distractor draws nobody. */
const leastShare = 0.05;

/**
 * Whether a wrong option does its work: at least 5 % choose it, and they are no better than those who do not, by
 * non-positive discrimination (Haladyna & Downing 1993).
 *
 * @param share of those who were shown it, from 0 to 1.
 * @param discrimination of choosing it with the score on the rest.
 * @returns null where it cannot be said: nobody was shown it, or enough chose it and the discrimination is undefined.
 */
export function distractorWorks(share: number | null, discrimination: number | null): boolean | null {
  if (share === null) return null;
  if (share < leastShare) return false;
  return discrimination === null ? null : discrimination <= 0;
}

/**
 * Tells who is at or above the median of the class.
 *
 * @param totals by person; null for one who has none.
 * @returns by person; null for one who has no total, and for all if all did equally well.
 */
function betterHalf(totals: readonly (number | null)[]): (boolean | null)[] {
  const known = totals.filter((total) => total !== null);
  const middle = median(known);
  const isDivided = middle !== null && variance(known) !== 0;
  return totals.map((total) => (isDivided && total !== null ? total >= middle : null));
}

/** One option as one person met it, and how that person did on the rest. */
interface Sighting extends OptionChoice {
  /** Whether the person answered what it answers. */
  readonly answered: boolean;
  readonly rest: number | null;
  readonly better: boolean | null;
}

const chosenOf = <One extends OptionChoice>(ones: readonly One[]): One[] =>
  ones.filter(({ chosen }) => chosen);
const shareOf = (sightings: readonly Sighting[]) => mean(sightings.map(({ chosen }) => Number(chosen)));

function tally(option: OptionChoice, sightings: readonly Sighting[], judged: boolean): OptionStatistics {
  const share = shareOf(sightings);
  const discrimination = correlation(
    sightings.flatMap(({ chosen, rest }) => (rest === null ? [] : [[Number(chosen), rest] as const])),
  );
  const answered = sightings.filter((sighting) => sighting.answered).length;
  const isJudged = judged && !option.right && evidenceOf(answered) !== "too-few";
  const byBetterHalf = sightings.filter(({ better }) => better === true);
  return {
    part: option.part,
    option: option.option,
    right: option.right,
    shown: sightings.length,
    answered,
    chosen: chosenOf(sightings).length,
    share,
    meanOfChoosers: mean(chosenOf(sightings).flatMap(({ rest }) => rest ?? [])),
    discrimination,
    shareOfBetterHalf: shareOf(byBetterHalf),
    shownToBetterHalf: byBetterHalf.length,
    works: isJudged ? distractorWorks(share, discrimination) : null,
  };
}

/** Everybody's sightings of each option. */
function gatherSightings(group: VariantGroup, rests: readonly (number | null)[]): Map<string, Sighting[]> {
  const better = betterHalf(rests);
  const byOption = new Map<string, Sighting[]>();
  for (const taken of group) {
    const standing = { rest: rests[taken.person] ?? null, better: better[taken.person] ?? null };
    const options = optionChoices(taken);
    const answeredParts = new Set(chosenOf(options).map(({ part }) => part));
    for (const choice of options) {
      const key = JSON.stringify([choice.part, choice.option]);
      const sightings = byOption.get(key) ?? [];
      sightings.push({ ...choice, ...standing, answered: answeredParts.has(choice.part) });
      byOption.set(key, sightings);
    }
  }
  return byOption;
}

const alphabetically = (left: string, right: string) => (left < right ? -1 : Number(left > right));

/** Not in the order shown, which differs from person to person. */
function inTableOrder(left: OptionStatistics, right: OptionStatistics): number {
  return (
    alphabetically(left.part ?? "", right.part ?? "") ||
    Number(right.right) - Number(left.right) ||
    right.chosen - left.chosen ||
    alphabetically(left.option, right.option)
  );
}

/**
 * The distractor table of one item: every option that somebody was shown, by part, what is right first and then
 * what was chosen most. Empty where the answer is typed. The rows of an order are its places, and are not judged.
 *
 * @param rests what each person of the class earned of the points of the other questions; see {@link totalShares}.
 */
export function tallyOptions(group: VariantGroup, rests: readonly (number | null)[]): OptionStatistics[] {
  const interaction = group[0]?.question.interaction;
  const judged = interaction !== undefined && distractorRoles[interaction] !== "none";
  const rows = [...gatherSightings(group, rests).values()].flatMap((sightings) => {
    const [first] = sightings;
    return first ? [tally(first, sightings, judged)] : [];
  });
  return rows.toSorted(inTableOrder);
}

/** Typed answers that are equal but for case, marks and spaces, or that are one number. */
export const typedAnswerSchema = z.strictObject({
  /** As most of them wrote it. */
  text: z.string(),
  /** Persons. */
  count: z.int().positive(),
  /** Whether everybody who gave it earned the whole point. */
  right: z.boolean(),
});
export type TypedAnswer = z.infer<typeof typedAnswerSchema>;

interface Typed {
  text: string;
  /** The same for equal answers. */
  meaning: string;
  right: boolean;
}

function readTyped({ question, response, scored }: TakenQuestion): Typed[] {
  const meaning = typedMeaning(question, response);
  if (meaning === undefined || !response || !("text" in response)) return [];
  return [{ text: response.text.trim(), meaning, right: scored.score.outcome === "right" }];
}

const countBy = (values: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, left], [, right]) => right - left);
};

/** The typed answers of a class, equal ones together, the most frequent first. Empty where nothing is typed. */
export function tallyTypedAnswers(group: VariantGroup): TypedAnswer[] {
  const byMeaning = Map.groupBy(group.flatMap(readTyped), ({ meaning }) => meaning);
  const frequentFirst = [...byMeaning].toSorted(([, left], [, right]) => right.length - left.length);
  return frequentFirst.map(([meaning, equal]) => {
    const [[text] = [meaning]] = countBy(equal.map((answer) => answer.text));
    return { text, count: equal.length, right: equal.every((answer) => answer.right) };
  });
}
