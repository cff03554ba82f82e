import type { AskedQuestion, QuestionId } from "@wellread/content";
import { chanceScore } from "./chance.ts";
import { ownValue } from "./own-value.ts";
import type { Presentation } from "./presentation.ts";
import type { Regrade } from "./regrade.ts";
import { regradeScore, type RegradedResponse } from "./regrade-score.ts";
import type { Response } from "./response.ts";
import type { Result } from "./result.ts";
import { scoreResponse } from "./score-response.ts";
import { defaultScoring } from "./default-scoring.ts";
import type { Scoring } from "./scoring.ts";
import { summariseResult } from "./summarise-result.ts";

/** An attempt as corrections look at it. */
export interface RegradableAttempt {
  readonly id: string;
  readonly quiz: { readonly presentations: readonly Presentation[] };
  /** By question, in the questions' own ids; what is absent was not answered. */
  readonly responses: Readonly<Record<QuestionId, Response>>;
}

const counted = (responses: readonly RegradedResponse[]) => responses.filter(({ dropped }) => !dropped);

/** The share earned of what counts; nothing of nothing. */
function shareOf(responses: readonly RegradedResponse[]): number {
  const counting = counted(responses);
  const points = counting.reduce((sum, { score }) => sum + score.points, 0);
  return counting.length === 0 ? 0 : points / counting.length;
}

/** Sums of thirds differ in their last digits by the order in which they are added. */
const rounding = 1e-9;

function applyRegrade(
  responses: readonly RegradedResponse[],
  regrade: Regrade,
  scoring: Scoring,
): readonly RegradedResponse[] {
  const after = responses.map((one) => regradeScore(one, regrade, scoring));
  if (regrade.kind !== "drop" || regrade.lower) return after;
  return shareOf(after) < shareOf(responses) - rounding ? responses : after;
}

function firstScores(
  attempt: RegradableAttempt,
  questions: readonly AskedQuestion[],
  scoring: Scoring,
): RegradedResponse[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return attempt.quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (!question) throw new Error(`the bank has no question ${presentation.question}`);
    const response = ownValue(attempt.responses, question.id);
    const score = scoreResponse(question, presentation, response, scoring);
    return { attempt: attempt.id, question, presentation, response, score, dropped: false };
  });
}

/**
 * Scores an attempt under corrections, in the order in which they were made. Without any it is `computeResult`.
 *
 * No correction lowers a score unless it says so. A dropped question stays with those whose share it would lower: it
 * goes from the others' points and from what they are out of.
 *
 * @param questions of the bank version, with their own keys; there can be more.
 * @throws if a question of the quiz is not among the questions, which is a bug of the caller.
 */
export function computeRegradedResult(
  attempt: RegradableAttempt,
  questions: readonly AskedQuestion[],
  regrades: readonly Regrade[],
  scoring: Scoring = defaultScoring,
): Result {
  const regraded = regrades.reduce<readonly RegradedResponse[]>(
    (responses, regrade) => applyRegrade(responses, regrade, scoring),
    firstScores(attempt, questions, scoring),
  );
  return summariseResult(
    counted(regraded).map(({ question, presentation, score }) => ({
      question,
      score,
      chance: chanceScore(question, presentation, scoring),
    })),
  );
}
