import {
  paragraphIdSchema,
  questionIdSchema,
  topics,
  topicSchema,
  type AskedQuestion,
  type AskedQuestionOf,
  type Interaction,
  type ParagraphId,
  type QuestionId,
} from "@wellread/content";
import { z } from "zod";
import { ownValue } from "../interactions/parts.ts";
import type { Presentation } from "../interactions/presentation.ts";
import type { Response } from "../interactions/response.ts";
import { scoreSchema, type Score, type Scoring } from "../interactions/score.ts";
import { partFeedbacks, wrongParts } from "../interactions/tables.ts";
import { chanceScore, defaultScoring, percentOf, scoreResponse } from "./scoring.ts";

/** What a whole quiz earned. Points are rounded to six decimals, so that three thirds make one. */
export const resultSchema = z.strictObject({
  points: z.number().min(0),
  /** The points there were to earn: one a question. */
  outOf: z.int().min(0),
  /** Whole per cent; 100 only if every point was earned. */
  percent: z.int().min(0).max(100),
  /** The points that pure guessing earns on average. */
  chance: z.number().min(0),
  /** Topics that came up, in the usual order. A question counts in each of its topics. */
  topics: z.array(
    z.strictObject({ topic: topicSchema, points: z.number().min(0), outOf: z.int().positive() }),
  ),
  /** In the order of the quiz. */
  questions: z.array(
    z.strictObject({
      question: questionIdSchema,
      topics: z.array(topicSchema),
      score: scoreSchema,
      chance: z.number().min(0).max(1),
    }),
  ),
  /** Where the answers to what was not right stand, in the order of the article. */
  reread: z.array(paragraphIdSchema),
});
export type Result = z.infer<typeof resultSchema>;

function partFeedbackAs<I extends Interaction>(interaction: I, question: AskedQuestionOf<I>, part: string) {
  return partFeedbacks[interaction](question, part);
}

/** Where the feedback on one part of a response stands. */
const feedbackKeyOf = (question: AskedQuestion, part: string): string =>
  partFeedbackAs(question.interaction, question, part);

/**
 * The paragraphs that answer what was not right: those of the missed keys, or where the key is what the article leaves
 * open, those of what was chosen instead.
 */
function paragraphsToReread(question: AskedQuestion, score: Score): ParagraphId[] {
  const paragraphsOf = (parts: readonly string[]) =>
    parts.flatMap((part) => ownValue(question.feedback, feedbackKeyOf(question, part))?.paragraphs ?? []);
  const parts = Object.keys(score.parts).filter((part) => score.parts[part] !== "right");
  const isPick = (part: string) =>
    score.parts[part] === "wrong" && wrongParts[question.interaction] === "chosen";
  const ofKeys = paragraphsOf(parts.filter((part) => !isPick(part)));
  return ofKeys.length > 0 ? ofKeys : paragraphsOf(parts);
}

const ranks = { t: 0, s: 1 };
const rank = (id: string) => ownValue(ranks, id) ?? 1 + Number(id.slice(1));

/** Each paragraph once, in the order of an article: title, standfirst, body. */
export function sortParagraphs(paragraphs: readonly ParagraphId[]): ParagraphId[] {
  return [...new Set(paragraphs)].toSorted((left, right) => rank(left) - rank(right));
}

/** One question of a quiz with what was earned on it. */
export interface MarkedQuestion {
  readonly question: AskedQuestion;
  readonly score: Score;
  /** The points that guessing earns on average. */
  readonly chance: number;
}

const round = (points: number) => Math.round(points * 1e6) / 1e6;

const sumOf = <T>(items: readonly T[], points: (item: T) => number) =>
  round(items.reduce((total, item) => total + points(item), 0));

/** Where the answers to those of the questions stand that were not right, in the order of the article. */
export function rereadParagraphs(
  marked: readonly Pick<MarkedQuestion, "question" | "score">[],
): ParagraphId[] {
  const missed = marked.filter(({ score }) => score.outcome !== "right");
  return sortParagraphs(missed.flatMap(({ question, score }) => paragraphsToReread(question, score)));
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

/** Adds up a quiz from the scores of its questions, in their order. */
export function summariseResult(marked: readonly MarkedQuestion[]): Result {
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
    reread: rereadParagraphs(marked),
  };
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
  questions: readonly AskedQuestion[],
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
  return summariseResult(marked);
}
