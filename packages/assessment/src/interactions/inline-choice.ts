import { ownValue } from "./parts.ts";
import type { PartOutcome } from "./score.ts";
import { countRight, scored, unanswered, type Scorer } from "./scorer.ts";

/** Right gaps ÷ gaps. */
export const scoreInlineChoice: Scorer<"inline-choice"> = ({ key }, { gaps }, response, scoring) => {
  const judge = (gap: (typeof gaps)[number]): PartOutcome => {
    const option = response && ownValue(response.gaps, gap.id);
    if (option === undefined) return "unanswered";
    return option === ownValue(key, gap.id) ? "right" : "wrong";
  };
  const parts = Object.fromEntries(gaps.map((gap) => [gap.id, judge(gap)]));
  if (Object.values(parts).every((part) => part === "unanswered"))
    return unanswered(gaps.map((gap) => gap.id));
  return scored(countRight(parts) / gaps.length, parts, scoring);
};
