import { z } from "zod";

const share = z.number().min(0).max(1).nullable();

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
  share,
  /** The mean of what its choosers earned of the points of the other questions, from 0 to 1. */
  meanOfChoosers: share,
  /** The point-biserial correlation of choosing it with the score on the other questions. */
  discrimination: z.number().min(-1).max(1).nullable(),
  /** The share, among those of the better half who were shown it, who chose it. */
  shareOfBetterHalf: share,
  /** Persons of the better half who were shown it. */
  shownToBetterHalf: z.int().min(0),
  /**
   * Of a wrong option, whether it does its work: at least 5 % choose it, and they are no better than the others. null for
   * what is right, where it is undefined, and under 30 persons who answered, where it is too early to judge.
   */
  works: z.boolean().nullable(),
});
export type OptionStatistics = z.infer<typeof optionStatisticsSchema>;
