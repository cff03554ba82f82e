import type { AskedQuestion, AskedQuestionOf, Interaction } from "@wellread/content";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";
import type { Response, ResponseOf } from "../interactions/response.ts";
import type { Score, Scoring } from "../interactions/score.ts";
import { chances, feedbackChoosers, keyResponses, scorers } from "../interactions/tables.ts";

/** Part points are given unless the teacher decides otherwise. */
export const defaultScoring: Scoring = { partialCredit: true };

function scoreAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
  scoring: Scoring,
) {
  return scorers[interaction](question, presentation, response, scoring);
}

/**
 * Scores one response by the rule of its interaction, on what the presentation showed. Every response that the schema
 * admits has a score: one to another interaction answers nothing, and ids that were not shown earn nothing.
 *
 * @param response with the question's own option ids; `undefined` if there is none.
 * @throws if the presentation is of another question, which is a bug of the caller.
 */
export function scoreResponse(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
  scoring: Scoring = defaultScoring,
): Score {
  if (presentation.question !== question.id || presentation.interaction !== question.interaction) {
    throw new Error(`the presentation is of ${presentation.question}, not of ${question.id}`);
  }
  const fitting = response?.interaction === question.interaction ? response : undefined;
  return scoreAs(question.interaction, question, presentation, fitting, scoring);
}

function keyAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
) {
  return keyResponses[interaction](question, presentation);
}

/**
 * The response that is right throughout, in the question's own ids: for showing the right answer beside a person's
 * once it may be seen.
 */
export function keyResponse(question: AskedQuestion, presentation: Presentation): Response {
  return keyAs(question.interaction, question, presentation);
}

function chanceAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  scoring: Scoring,
) {
  return chances[interaction](question, presentation, scoring);
}

/**
 * The points, from 0 to 1, that pure guessing earns on average at one presentation: the exact expectation over all
 * responses, each equally likely. A typed answer is not guessed.
 */
export function chanceScore(
  question: AskedQuestion,
  presentation: Presentation,
  scoring: Scoring = defaultScoring,
): number {
  return chanceAs(question.interaction, question, presentation, scoring);
}

function chooseAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  response: ResponseOf<I> | undefined,
) {
  return feedbackChoosers[interaction](question, presentation, response);
}

/**
 * Which entries of `question.feedback` answer a response: on what was chosen, then on what is right. Entries that the
 * question does not have are left out.
 */
export function feedbackKeys(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response | undefined,
): string[] {
  const fitting = response?.interaction === question.interaction ? response : undefined;
  const keys = chooseAs(question.interaction, question, presentation, fitting);
  return [...new Set(keys)]
    .filter((key) => key !== undefined)
    .filter((key) => Object.hasOwn(question.feedback, key));
}

/** Whole per cent, half up, but never 100 while a point is missing nor 0 when one was earned. */
export function percentOf(points: number, outOf: number): number {
  if (points === 0 || points === outOf) return points === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * points) / outOf)));
}
