import type { QuestionId } from "@wellread/content";
import type { Result } from "./result.ts";

/** What corrections changed of one question of an attempt. */
export interface RegradeNotice {
  readonly question: QuestionId;
  /** Points. */
  readonly before: number;
  /** null if the question no longer counts. */
  readonly after: number | null;
}

/** The questions whose points are others than they would be without any correction, in the order of the quiz. */
export function regradeNotices(before: Result, after: Result): RegradeNotice[] {
  const points = new Map(after.questions.map(({ question, score }) => [question, score.points]));
  return before.questions.flatMap(({ question, score }) => {
    const now = points.get(question) ?? null;
    return now === score.points ? [] : [{ question, before: score.points, after: now }];
  });
}
