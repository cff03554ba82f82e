import { ownValue } from "./parts.ts";
import type { PartOutcome } from "./score.ts";
import { countRight, scored, unanswered, type Scorer } from "./scorer.ts";

/** Right pairs ÷ sources. */
export const scoreMatch: Scorer<"match"> = ({ key }, { sources }, response, scoring) => {
  const judge = (source: (typeof sources)[number]): PartOutcome => {
    const target = response && ownValue(response.pairs, source);
    if (target === undefined) return "unanswered";
    return target === ownValue(key, source) ? "right" : "wrong";
  };
  const parts = Object.fromEntries(sources.map((source) => [source, judge(source)]));
  if (Object.values(parts).every((part) => part === "unanswered")) return unanswered(sources);
  return scored(countRight(parts) / sources.length, parts, scoring);
};
