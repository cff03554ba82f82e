import type { OptionId } from "@wellread/content";
import { scored, unanswered, type Scorer } from "./scorer.ts";

/** How many pairs stand the same way round in both orders. */
function countConcordant(order: readonly OptionId[], key: readonly OptionId[]): number {
  const places = order.map((option) => key.indexOf(option));
  return places.reduce(
    (sum, place, index) => sum + places.slice(index + 1).filter((later) => later > place).length,
    0,
  );
}

/**
 * max(0, 2 × concordant pairs ÷ pairs − 1), which is Kendall's τ (1938) where it is not negative. An order that is
 * not finished is unanswered: it has no τ.
 */
export const scoreOrder: Scorer<"order"> = ({ key }, { options }, response, scoring) => {
  const order = response?.options ?? [];
  const finished = order.length === options.length && options.every((option) => order.includes(option));
  if (!finished) return unanswered(key);
  const pairs = (key.length * (key.length - 1)) / 2;
  const parts = Object.fromEntries(
    key.map((option, index) => [option, order[index] === option ? ("right" as const) : ("wrong" as const)]),
  );
  return scored(Math.max(0, (2 * countConcordant(order, key)) / pairs - 1), parts, scoring);
};
