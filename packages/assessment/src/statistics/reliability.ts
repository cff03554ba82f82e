import { z } from "zod";
import { mean, sum, variance } from "./descriptive-statistics.ts";
import { estimateSchema, evidenceOf, evidenceSchema, feldtInterval, type Estimate } from "./intervals.ts";
import { commonItems, isComplete, scoresOf, totalScores, type ScoreMatrix } from "./score-matrix.ts";

/** How consistently a quiz measured: over the questions that everybody was given, the others left out. */
export const reliabilitySchema = z.strictObject({
  /** How many questions it rests on. */
  items: z.int().min(0),
  /** How many were left out as not everybody was given them. */
  leftOut: z.int().min(0),
  /** Cronbach's α. */
  alpha: estimateSchema,
  /** Null where somebody earned part points. */
  kuderRichardson20: z.number().nullable(),
  /** Of the totals over those questions, in points, with divisor n. */
  standardDeviation: z.number().min(0).nullable(),
  /** Of measurement, in points; its interval is what the interval of α makes of it. */
  standardError: estimateSchema,
  evidence: evidenceSchema,
});
export type Reliability = z.infer<typeof reliabilitySchema>;

/**
 * Internal consistency: α = k/(k − 1) · (1 − Σs²ᵢ/s²ₓ) (Cronbach 1951), at most 1 and without a lower bound. One
 * divisor serves both variances, so that it does not matter which.
 *
 * @returns null where it is undefined: fewer than two items or persons, all totals the same, or somebody was not given
 * an item; see {@link commonItems}.
 */
export function cronbachAlpha(matrix: ScoreMatrix): number | null {
  const k = matrix.items.length;
  if (k < 2 || matrix.rows.length < 2 || !isComplete(matrix)) return null;
  const ofTotal = variance(totalScores(matrix));
  if (!ofTotal) return null;
  const ofItems = matrix.items.map(
    (_item, index) => variance(scoresOf(matrix, index).map((score) => score ?? 0)) ?? 0,
  );
  return (k / (k - 1)) * (1 - sum(ofItems) / ofTotal);
}

/** Whether there is no score but 0 and 1, and nobody was not given an item: Kuder and Richardson's formulas ask for it. */
function isRightOrWrong({ rows }: ScoreMatrix): boolean {
  return rows.every((row) => row.every((score) => score === 0 || score === 1));
}

/**
 * KR-20 = k/(k − 1) · (1 − Σpq/s²ₓ) (Kuder & Richardson 1937, formula 20), which is α where every score is 0 or 1. As
 * pq is a variance with divisor n, s²ₓ is too: n − 1 would inflate it.
 *
 * @returns null where it is undefined: fewer than two items or persons, part points, an item not given to somebody, or
 * all totals the same.
 */
export function kuderRichardson20(matrix: ScoreMatrix): number | null {
  const k = matrix.items.length;
  if (k < 2 || matrix.rows.length < 2 || !isRightOrWrong(matrix)) return null;
  const ofTotal = variance(totalScores(matrix));
  if (!ofTotal) return null;
  const shares = matrix.items.map(
    (_item, index) => mean(scoresOf(matrix, index).map((score) => score ?? 0)) ?? 0,
  );
  return (k / (k - 1)) * (1 - sum(shares.map((p) => p * (1 - p))) / ofTotal);
}

/** What α lacks of 1 by rounding alone. The root of it would pass for an error: that of 1e-16 is 1e-8. */
const rounding = 1e-9;

const errorAt = (alpha: number, ofTotal: number): number => {
  const lack = 1 - alpha;
  return lack < rounding ? 0 : Math.sqrt(ofTotal) * Math.sqrt(lack);
};

/**
 * The standard error of measurement, in points: s·√(1 − α), s with divisor n (Lord & Novick 1968). A person's score
 * on another quiz of the same kind lies within about this of the score here, two times out of three.
 *
 * @returns exactly 0 where α is 1 but for rounding; null where it is undefined.
 */
export function standardError(matrix: ScoreMatrix): number | null {
  const [alpha, ofTotal] = [cronbachAlpha(matrix), variance(totalScores(matrix))];
  if (alpha === null || ofTotal === null) return null;
  return errorAt(alpha, ofTotal);
}

/**
 * The standard error with n persons and its 95 % interval: the ends of the interval of α, Feldt's, put in the place of α
 * in s·√(1 − α), with s as it is. The higher α, the lower the error.
 */
export function estimateStandardError(matrix: ScoreMatrix, alpha: Estimate): Estimate {
  const [value, ofTotal] = [standardError(matrix), variance(totalScores(matrix))];
  const interval =
    value === null || ofTotal === null || alpha.interval === null
      ? null
      : { low: errorAt(alpha.interval.high, ofTotal), high: errorAt(alpha.interval.low, ofTotal) };
  return { value, n: alpha.n, interval };
}

function estimateAlpha(matrix: ScoreMatrix): Estimate {
  const [value, n] = [cronbachAlpha(matrix), matrix.rows.length];
  return { value, n, interval: value === null ? null : feldtInterval(value, n, matrix.items.length) };
}

/** Measures how consistent a quiz was, over the questions that everybody was given. */
export function measureReliability(matrix: ScoreMatrix): Reliability {
  const common = commonItems(matrix);
  const spread = common.items.length === 0 ? null : variance(totalScores(common));
  const alpha = estimateAlpha(common);
  return {
    items: common.items.length,
    leftOut: matrix.items.length - common.items.length,
    alpha,
    kuderRichardson20: kuderRichardson20(common),
    standardDeviation: spread === null ? null : Math.sqrt(spread),
    standardError: estimateStandardError(common, alpha),
    evidence: evidenceOf(matrix.rows.length),
  };
}
