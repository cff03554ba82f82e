import type { Item } from "./item.ts";

/** What the support table foresees and only some questions lose. */
export const ordersLost = "options in an order of their own may be shuffled";

/** For formats that shuffle options, or leave it to whoever plays the game. */
export function losesOrder(item: Item): string[] {
  return "shuffled" in item && !item.shuffled ? [ordersLost] : [];
}

/** For GIFT, where an arrow of ASCII makes a pair of what is around it. */
export const arrowsLost = "-> becomes →";

/** Where the explanation is said to everybody, and so not once more by each right option. */
export const keysTogether = "why the right options are right is said of them together";

/** For Moodle's embedded answers, where a question is worth what its gaps are worth together. */
export const gapsCount = "each gap counts a point";

/** For questions with several gaps. */
export function losesByGaps(item: Item): string[] {
  const gaps = "pieces" in item ? item.pieces.filter((piece) => typeof piece !== "string") : [];
  return gaps.length > 1 ? [gapsCount, keysTogether] : [];
}
