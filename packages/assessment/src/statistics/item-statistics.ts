import { interactionSchema, questionIdSchema } from "@wellread/content";
import { z } from "zod";
import type { Outcome } from "../interactions/score.ts";
import { optionStatisticsSchema, tallyOptions, tallyTypedAnswers, typedAnswerSchema } from "./answers.ts";
import { correlation, mean } from "./descriptive-statistics.ts";
import { flagItem, flagSchema } from "./flags.ts";
import {
  estimateSchema,
  evidenceOf,
  evidenceSchema,
  fisherInterval,
  wilsonInterval,
  type Estimate,
} from "./intervals.ts";
import { scoresOf, totalShares, type ScoreMatrix } from "./score-matrix.ts";
import { variantsOf, type VariantGroup } from "./taken-questions.ts";

const countSchema = z.int().min(0);

/** How one item of a quiz fared in a class. An item is a question, or several variants of one. */
export const itemStatisticsSchema = z.strictObject({
  /** The first of its variants that the class met. */
  question: questionIdSchema,
  /** All of its variants that the class met: of the same model and key, so nearly always only itself. */
  variants: z.array(questionIdSchema).min(1),
  interaction: interactionSchema,
  /** How many persons' answers were what. Together they are all who were given it. */
  outcomes: z.strictObject({
    right: countSchema,
    partly: countSchema,
    wrong: countSchema,
    unanswered: countSchema,
  }),
  facility: estimateSchema,
  /** The mean of what guessing earns, to hold facility against. */
  chance: z.number().min(0).max(1),
  /** Corrected: with the score on the other questions. */
  discrimination: estimateSchema,
  /** Uncorrected, with the score on all questions: only to compare with other programs. */
  includedDiscrimination: z.number().min(-1).max(1).nullable(),
  /** The distractor table; empty where the answer is typed. */
  options: z.array(optionStatisticsSchema),
  /** Empty where the answer is not typed. */
  typed: z.array(typedAnswerSchema),
  evidence: evidenceSchema,
  flags: z.array(flagSchema),
});
export type ItemStatistics = z.infer<typeof itemStatisticsSchema>;

/**
 * How easy an item was: p = mean score ÷ maximum, from 0 (nobody earned anything) to 1, over those who were given it,
 * with the Wilson interval. It is the classical difficulty index (Lord & Novick 1968). Null if nobody was given it.
 */
export function facility(matrix: ScoreMatrix, item: number): Estimate {
  const scores = scoresOf(matrix, item).filter((score) => score !== null);
  const [average, max] = [mean(scores), matrix.items[item]?.max];
  if (average === null || max === undefined) return { value: null, n: 0, interval: null };
  const value = Math.min(1, average / max);
  return { value, n: scores.length, interval: wilsonInterval(value, scores.length) };
}

/** The scores on an item, each beside the person's total, of those who have both. */
function pairUp(scores: readonly (number | null)[], totals: readonly (number | null)[]) {
  return scores.flatMap((score, person) => {
    const total = totals[person] ?? null;
    return score === null || total === null ? [] : [[score, total] as const];
  });
}

/**
 * Whether those who do well on the rest do well on an item: the corrected item-total correlation r = corr(xᵢ, X − xᵢ)
 * (Guilford 1953), from −1 to 1, with Fisher's interval. Where persons were given different questions, X − xᵢ is
 * the share earned of the others.
 *
 * Null where it is undefined: fewer than two persons, no other item, or either score the same for all.
 */
export function discrimination(matrix: ScoreMatrix, item: number): Estimate {
  const pairs = pairUp(scoresOf(matrix, item), totalShares(matrix, item));
  const value = correlation(pairs);
  return { value, n: pairs.length, interval: value === null ? null : fisherInterval(value, pairs.length) };
}

/**
 * The uncorrected item-total correlation corr(xᵢ, X), where X includes the item: always more flattering than
 * {@link discrimination}, most so in a short quiz, and given only to compare with other programs.
 *
 * Null where it is undefined: fewer than two persons, or either score the same for all.
 */
export function includedDiscrimination(matrix: ScoreMatrix, item: number): number | null {
  return correlation(pairUp(scoresOf(matrix, item), totalShares(matrix)));
}

function countOutcomes(group: VariantGroup): ItemStatistics["outcomes"] {
  const count = (outcome: Outcome) => group.filter(({ scored }) => scored.score.outcome === outcome).length;
  return {
    right: count("right"),
    partly: count("partly"),
    wrong: count("wrong"),
    unanswered: count("unanswered"),
  };
}

/** Measures one item of a class: the column `item` of its matrix. Nothing, of a group of nobody. */
export function measureItem(group: VariantGroup, matrix: ScoreMatrix, item: number): ItemStatistics[] {
  const [first] = group;
  if (!first) return [];
  const { id, interaction } = first.question;
  const options = tallyOptions(group, totalShares(matrix, item));
  const measured = {
    interaction,
    facility: facility(matrix, item),
    discrimination: discrimination(matrix, item),
    options,
  };
  return [
    {
      question: id,
      variants: variantsOf(group),
      ...measured,
      outcomes: countOutcomes(group),
      chance: mean(group.map(({ scored }) => scored.chance)) ?? 0,
      includedDiscrimination: includedDiscrimination(matrix, item),
      typed: tallyTypedAnswers(group),
      evidence: evidenceOf(group.length),
      flags: flagItem(measured),
    },
  ];
}
