import type { ItemOption } from "../item.ts";

type Marked = Pick<ItemOption, "right">;

/** Moodle imports no other parts of a whole than its own list, which has 1/n up to this n. */
const finest = 10;

/** Whether each option's share is a weight that Moodle knows. */
export function hasKnownWeights(options: readonly Marked[]): boolean {
  const keys = options.filter(({ right }) => right).length;
  return keys <= finest && options.length - keys <= finest;
}

/**
 * What picking an option is worth, in percent to five decimals as Moodle lists them: hits ÷ keys − false picks ÷
 * distractors, which is how Wellread scores it.
 */
export function weightOf(option: Marked, options: readonly Marked[]): string {
  const peers = options.filter(({ right }) => right === option.right).length;
  return String(((option.right ? 1 : -1) * Math.round(1e7 / peers)) / 1e5);
}
