import type { Estimate } from "./estimate.ts";
import { mean } from "./mean.ts";
import { scoresOf, type ScoreMatrix } from "./score-matrix.ts";
import { wilsonInterval } from "./wilson-interval.ts";

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
