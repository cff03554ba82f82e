import { z } from "zod";
import type { ItemStatistics } from "./item-statistics.ts";

const count = z.int().positive();

/** The wrong answer that most persons gave: an option in its place, or what they typed. */
export const favouriteMistakeSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("option"),
    /** As in the distractor table. */
    part: z.string().nullable(),
    option: z.string(),
    count,
    /** Of how many who were shown it. */
    of: count,
  }),
  z.strictObject({
    kind: z.literal("typed"),
    text: z.string(),
    count,
    /** Of how many who were asked. */
    of: count,
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
