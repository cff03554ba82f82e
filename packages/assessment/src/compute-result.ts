import { topics, type Question, type QuestionId } from "@wellread/content";
import { chanceScore } from "./chance.ts";
import { ownValue } from "./own-value.ts";
import { paragraphsToReread, sortParagraphs } from "./paragraphs-to-reread.ts";
import type { Presentation } from "./presentation.ts";
import type { Response } from "./response.ts";
import type { Result } from "./result.ts";
import { scoreResponse } from "./score-response.ts";
import { defaultScoring, type Scoring } from "./scoring.ts";

const round = (points: number) => Math.round(points * 1e6) / 1e6;

const sumOf = <T>(items: readonly T[], points: (item: T) => number) =>
  round(items.reduce((total, item) => total + points(item), 0));

/** Whole per cent, half up, but never 100 while a point is missing nor 0 when one was earned. */
function percentOf(points: number, outOf: number): number {
  if (points === 0 || points === outOf) return points === 0 ? 0 : 100;
  return Math.min(99, Math.max(1, Math.round((100 * points) / outOf)));
}

type Scored = Result["questions"][number];

/** Topics that came up, each with the questions that have it. */
function breakDown(scored: readonly Scored[]): Result["topics"] {
  return topics.flatMap((topic) => {
    const about = scored.filter((question) => question.topics.includes(topic));
    if (about.length === 0) return [];
    return [{ topic, points: sumOf(about, ({ score }) => score.points), outOf: about.length }];
  });
}

/**
 * Scores a whole quiz.
 *
 * @param quiz whose presentations were shown, each question one point.
 * @param questions of the bank version that the quiz was drawn from; there can be more.
 * @param responses by question, in the questions' own ids; what is absent was not answered.
 * @throws if a question of the quiz is not among the questions, which is a bug of the caller.
 */
export function computeResult(
  quiz: { readonly presentations: readonly Presentation[] },
  questions: readonly Question[],
  responses: Readonly<Record<QuestionId, Response>>,
  scoring: Scoring = defaultScoring,
): Result {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const marked = quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (!question) throw new Error(`the bank has no question ${presentation.question}`);
    const score = scoreResponse(question, presentation, ownValue(responses, question.id), scoring);
    return { question, score, chance: chanceScore(question, presentation, scoring) };
  });
  const scored = marked.map(({ question, score, chance }) => ({
    question: question.id,
    topics: question.topics,
    score,
    chance,
  }));
  const points = sumOf(scored, ({ score }) => score.points);
  return {
    points,
    outOf: scored.length,
    percent: percentOf(points, scored.length),
    chance: sumOf(scored, ({ chance }) => chance),
    topics: breakDown(scored),
    questions: scored,
    reread: sortParagraphs(marked.flatMap(({ question, score }) => paragraphsToReread(question, score))),
  };
}
