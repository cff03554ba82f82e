import type { AskedQuestion, AskedQuestionOf, Interaction, ParagraphId } from "@wellread/content";
import { ownValue } from "../interactions/parts.ts";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";
import type { Response } from "../interactions/response.ts";
import type { Score } from "../interactions/score.ts";
import { answerCounters } from "../interactions/tables.ts";
import { sortParagraphs } from "./result.ts";
import { feedbackKeys, keyResponse } from "./scoring.ts";

/** What a second try earns of the points that the same answer would have earned at the first. */
export const secondTryShare = 0.5;

/** The answer that was checked first, where a second try was given after it. */
export interface FirstTry {
  /** With the question's own ids. */
  readonly response: Response;
  /** When it was checked, on the clock of `RegradeInForce`. */
  readonly checkedAt: number;
}

/** Whether two answers say the same, so that the later one is no second try. */
export const isSameAnswer = (one: Response, other: Response): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

function outcomeOf(points: number, { outcome }: Score): Score["outcome"] {
  if (points === 1) return "right";
  if (points > 0) return "partly";
  return outcome === "unanswered" ? "unanswered" : "wrong";
}

/**
 * What two tries at one question earn: the points of the first in full or half those of the second, whichever is more. So
 * a second try never costs anything, and part points of it are halved like whole ones. The parts and the note are those
 * of the second answer, which is the one that stands.
 */
export function scoreTries(first: Score, second: Score): Score {
  const half = second.points * secondTryShare;
  const counts = half >= first.points ? "second" : "first";
  const points = Math.max(half, first.points);
  const { because: _because, ...answer } = second;
  const { because } = counts === "second" ? second : first;
  return {
    ...answer,
    points,
    outcome: outcomeOf(points, second),
    secondTry: { outcome: second.outcome, counts },
    ...(because !== undefined && { because }),
  };
}

function countAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
) {
  return answerCounters[interaction](question, presentation);
}

/**
 * Whether a question can be tried twice. Where only two answers are possible, hearing that one is wrong tells the other:
 * such a question has one try.
 */
export const hasSecondTry = (question: AskedQuestion, presentation: Presentation): boolean =>
  countAs(question.interaction, question, presentation) > 2;

/**
 * The paragraphs to look at before a second try: where what is right stands or, where the article leaves that open, where
 * that stands which is about the answer given. They name no option and no fact.
 */
export function hintParagraphs(
  question: AskedQuestion,
  presentation: Presentation,
  response: Response,
): ParagraphId[] {
  const standing = (answer: Response) =>
    feedbackKeys(question, presentation, answer).flatMap(
      (key) => ownValue(question.feedback, key)?.paragraphs ?? [],
    );
  const ofKey = standing(keyResponse(question, presentation));
  return sortParagraphs(ofKey.length > 0 ? ofKey : standing(response));
}

/** The answers of an attempt, as far as tries go. */
interface TriedAttempt {
  readonly responses: Readonly<Record<string, Response>>;
  readonly firstTries?: Readonly<Record<string, FirstTry>>;
}

/**
 * An attempt as item analysis looks at it: each question by the answer that was given first, before anything was said of
 * it. What was answered after a hint would make a question look easier, and its wrong options idle.
 */
export function firstTriesOf<Attempt extends TriedAttempt>(attempt: Attempt): Attempt {
  const first = Object.entries(attempt.firstTries ?? {}).map(([id, { response }]) => [id, response] as const);
  return {
    ...attempt,
    responses: { ...attempt.responses, ...Object.fromEntries(first) },
    firstTries: {},
  };
}
