import type { AskedQuestion } from "@wellread/content";
import type { Presentation } from "./presentation.ts";
import type { Regrade } from "./regrade.ts";
import { rekeyQuestion } from "./regrade-question.ts";
import type { Response } from "./response.ts";
import { scoreResponse } from "./score-response.ts";
import type { Score } from "./score.ts";
import type { Scoring } from "./scoring.ts";
import { typedMeaning } from "./typed-meaning.ts";

/** One response as a correction meets it. */
export interface RegradedResponse {
  readonly attempt: string;
  /** With the key that it is scored by now. */
  readonly question: AskedQuestion;
  readonly presentation: Presentation;
  readonly response: Response | undefined;
  readonly score: Score;
  readonly dropped: boolean;
}

type Of<Kind extends Regrade["kind"]> = Extract<Regrade, { kind: Kind }>;

/** The higher of two scores; of equals the former, unless a score may fall. */
const settle = (before: Score, after: Score, mayFall: boolean): Score =>
  after.points > before.points || mayFall ? after : before;

function applyKey(one: RegradedResponse, regrade: Of<"key">, scoring: Scoring): RegradedResponse {
  const question = rekeyQuestion(one.question, regrade.key);
  if (!question) return one;
  const score = scoreResponse(question, one.presentation, one.response, scoring);
  // Where none of the new keys was shown there is nothing to score by.
  if (!Number.isFinite(score.points)) return one;
  return {
    ...one,
    question: regrade.also ? one.question : question,
    score: settle(one.score, score, regrade.lower && !regrade.also),
  };
}

function applyAccept(one: RegradedResponse, regrade: Of<"accept">): RegradedResponse {
  const { response, question } = one;
  if (response?.interaction !== question.interaction || !("text" in response)) return one;
  const typed = typedMeaning(response);
  if (typed === undefined) return one;
  const accepted = typedMeaning({ ...response, text: regrade.text });
  return typed === accepted
    ? { ...one, score: { points: 1, outcome: "right", parts: { answer: "right" } } }
    : one;
}

function applyOverride(one: RegradedResponse, regrade: Of<"override">): RegradedResponse {
  const { points } = regrade;
  if (regrade.attempt !== one.attempt || (points < one.score.points && !regrade.lower)) return one;
  const wrong = one.score.outcome === "unanswered" ? "unanswered" : "wrong";
  const outcome = points === 1 ? "right" : points > 0 ? "partly" : wrong;
  return { ...one, score: { ...one.score, points, outcome } };
}

type Appliers = {
  [Kind in Regrade["kind"]]: (one: RegradedResponse, regrade: Of<Kind>, scoring: Scoring) => RegradedResponse;
};

const appliers: Appliers = {
  key: applyKey,
  accept: applyAccept,
  // Whether somebody's share falls by it depends on the rest of the attempt.
  drop: (one) => ({ ...one, dropped: true }),
  override: applyOverride,
};

function applyAs<Kind extends Regrade["kind"]>(
  kind: Kind,
  one: RegradedResponse,
  regrade: Of<Kind>,
  scoring: Scoring,
) {
  return appliers[kind](one, regrade, scoring);
}

/** Applies one correction to one response, if it is about it. No score falls by it unless the correction says so. */
export function regradeScore(one: RegradedResponse, regrade: Regrade, scoring: Scoring): RegradedResponse {
  return regrade.question === one.question.id ? applyAs(regrade.kind, one, regrade, scoring) : one;
}
