import { percentOf, scoreResponse, type Score } from "@wellread/assessment";
import type { PlayedQuestion } from "../src/scorm12/play-data.ts";
import type { Attempt } from "./attempt.ts";

/** What an attempt earned: each question one point. */
export interface Marks {
  readonly scores: readonly Score[];
  readonly points: number;
  readonly total: number;
  readonly percent: number;
}

/** Scores an attempt by the rules of the rest of Wellread. */
export function markAttempt({ responses }: Attempt, questions: readonly PlayedQuestion[]): Marks {
  const scores = questions.map(({ question, presentation }, index) =>
    scoreResponse(question, presentation, responses[index]),
  );
  const sum = scores.reduce((points, score) => points + score.points, 0);
  const points = Math.round(sum * 1e6) / 1e6;
  return { scores, points, total: questions.length, percent: percentOf(points, questions.length) };
}
