import { topics, topicSchema, type AskedQuestion, type Topic } from "@wellread/content";
import { z } from "zod";
import type { Regrade } from "../results/regrade.ts";
import type { Result } from "../results/result.ts";
import { mean, median, sum } from "./descriptive-statistics.ts";
import { discussionQuestions, discussionQuestionSchema, groupPlaces } from "./discussion.ts";
import { itemStatisticsSchema, measureItem } from "./item-statistics.ts";
import { measureReliability, reliabilitySchema } from "./reliability.ts";
import { classMatrix, groupVariants, takenQuestions, type ClassAttempt } from "./taken-questions.ts";

const count = z.int().min(0);
const percentSchema = z.number().min(0).max(100);
const wholePercent = z.int().min(0).max(100);

/** How the results of a class lie, in per cent. */
export const scoreDistributionSchema = z.strictObject({
  /** Persons. */
  n: count,
  /** All four null of nobody. */
  mean: percentSchema.nullable(),
  median: percentSchema.nullable(),
  lowest: wholePercent.nullable(),
  highest: wholePercent.nullable(),
  /** The bars of a histogram, from 0 to 100 without a gap: `from` and `to` are both within. */
  bins: z.array(z.strictObject({ from: wholePercent, to: wholePercent, count })),
});
export type ScoreDistribution = z.infer<typeof scoreDistributionSchema>;

/** How many whole per cent a bar of the histogram spans. */
const width = 10;
const bars = 100 / width;

/** The last bar holds 100 as well. */
const barOf = (percent: number) => Math.min(bars - 1, Math.floor(percent / width));

/**
 * Counts the results of a class into ten bars: 0–9, 10–19 … 90–100.
 *
 * @param percents of the results, whole, as {@link computeResult} gives them.
 */
export function measureDistribution(percents: readonly number[]): ScoreDistribution {
  const sorted = percents.toSorted((left, right) => left - right);
  return {
    n: percents.length,
    mean: mean(percents),
    median: median(percents),
    lowest: sorted[0] ?? null,
    highest: sorted.at(-1) ?? null,
    bins: Array.from({ length: bars }, (_, bar) => ({
      from: bar * width,
      to: bar === bars - 1 ? 100 : (bar + 1) * width - 1,
      count: percents.filter((percent) => barOf(percent) === bar).length,
    })),
  };
}

/** How a class did on one topic. */
export const topicSummarySchema = z.strictObject({
  topic: topicSchema,
  /** How many different questions of the topic the class was given. */
  questions: z.int().positive(),
  /** Persons who were given any. */
  n: z.int().positive(),
  /** Earned by all of them together, out of so many. */
  points: z.number().min(0),
  outOf: z.int().positive(),
  /** points ÷ outOf. */
  share: z.number().min(0).max(1),
});
export type TopicSummary = z.infer<typeof topicSummarySchema>;

const about = (result: Result, topic: Topic) =>
  result.questions.filter((question) => question.topics.includes(topic));

/** Adds up a class by topic, in the usual order; topics that did not come up are left out. A question counts in each of its topics. */
export function summariseTopics(results: readonly Result[]): TopicSummary[] {
  return topics.flatMap((topic) => {
    const asked = results.flatMap((result) => about(result, topic));
    if (asked.length === 0) return [];
    const points = sum(asked.map(({ score }) => score.points));
    return [
      {
        topic,
        questions: new Set(asked.map(({ question }) => question)).size,
        n: results.filter((result) => about(result, topic).length > 0).length,
        points: Math.round(points * 1e6) / 1e6,
        outOf: asked.length,
        share: Math.min(1, points / asked.length),
      },
    ];
  });
}

/** What a class knows, and which questions told it. */
export const classStatisticsSchema = z.strictObject({
  /** Persons. */
  n: z.int().min(0),
  /** At most three, the hardest first. */
  discuss: z.array(discussionQuestionSchema).max(3),
  distribution: scoreDistributionSchema,
  topics: z.array(topicSummarySchema),
  /** In the order of the quiz. */
  items: z.array(itemStatisticsSchema),
  reliability: reliabilitySchema,
});
export type ClassStatistics = z.infer<typeof classStatisticsSchema>;

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
