import type { Interaction, AskedQuestionOf } from "@wellread/content";
import type { PresentationOf } from "./presentation.ts";
import type { ResponseOf } from "./response.ts";
import type { PartOutcome, Score, Scoring } from "./score.ts";

/** Scores a response that holds an answer or part of one; with none at all there is nothing to score. */
export interface Scorer<I extends Interaction> {
  (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    response: ResponseOf<I> | undefined,
    scoring: Scoring,
  ): Score;
}

type Parts = Readonly<Record<string, PartOutcome>>;

/** Nothing was answered: every part stays open. */
export function unanswered(parts: readonly string[]): Score {
  return {
    points: 0,
    outcome: "unanswered",
    parts: Object.fromEntries(parts.map((part) => [part, "unanswered"])),
  };
}

/** Points earned, named; without partial credit, what is less than a whole point is none. */
export function scored(earned: number, parts: Parts, { partialCredit }: Scoring): Score {
  const points = earned === 1 || partialCredit ? earned : 0;
  const outcome = points === 1 ? "right" : points > 0 ? "partly" : "wrong";
  return { points, outcome, parts: { ...parts } };
}

/** How many of the parts are right. */
export function countRight(parts: Parts): number {
  return Object.values(parts).filter((part) => part === "right").length;
}
