import { ownValue } from "./parts.ts";
import type { PartOutcome } from "./score.ts";
import { countRight, scored, unanswered, type Scorer } from "./scorer.ts";

/** Below this many statements, all but one right is too near to guessing to earn anything. */
const fewestForHalf = 4;

/** 1 for all statements right; ½ for all but one of four or more; else 0. A statement left open is not right. */
export const scoreTrueFalseSet: Scorer<"true-false-set"> = ({ key }, { options }, response, scoring) => {
  const judge = (option: (typeof options)[number]): PartOutcome => {
    const value = response && ownValue(response.values, option);
    if (value === undefined) return "unanswered";
    return value === key.includes(option) ? "right" : "wrong";
  };
  const parts = Object.fromEntries(options.map((option) => [option, judge(option)]));
  if (Object.values(parts).every((part) => part === "unanswered")) return unanswered(options);
  return scored(pointsFor(countRight(parts), options.length), parts, scoring);
};

function pointsFor(right: number, statements: number): number {
  if (right === statements) return 1;
  return right === statements - 1 && statements >= fewestForHalf ? 0.5 : 0;
}
