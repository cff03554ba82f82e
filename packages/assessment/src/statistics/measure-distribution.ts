import { mean } from "./mean.ts";
import { median } from "./median.ts";
import type { ScoreDistribution } from "./score-distribution.ts";

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
