import { topics, type AskedQuestion } from "@wellread/content";
import { paragraphsToReread, sortParagraphs } from "./paragraphs-to-reread.ts";
import { percentOf } from "./percent-of.ts";
import type { Result } from "./result.ts";
import type { Score } from "./score.ts";

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
  const missed = marked.filter(({ score }) => score.outcome !== "right");
  return {
    points,
    outOf: scored.length,
    percent: percentOf(points, scored.length),
    chance: sumOf(scored, ({ chance }) => chance),
    topics: breakDown(scored),
    questions: scored,
    reread: sortParagraphs(missed.flatMap(({ question, score }) => paragraphsToReread(question, score))),
  };
}
