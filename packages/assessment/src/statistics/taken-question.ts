import type { AskedQuestion } from "@wellread/content";
import { ownValue } from "../own-value.ts";
import type { Presentation } from "../presentation.ts";
import type { Response } from "../response.ts";
import type { Result } from "../result.ts";
import type { ClassAttempt } from "./class-attempt.ts";

/** One question as one person met it. */
export interface TakenQuestion {
  /** Which attempt of the class. */
  readonly person: number;
  readonly question: AskedQuestion;
  readonly presentation: Presentation;
  readonly response: Response | undefined;
  readonly scored: Result["questions"][number];
}

/**
 * Everything that a class was asked and that counts, person by person, in the order of each quiz.
 *
 * @param questions of the bank version, or as a regrade changed them; there can be more.
 * @throws if a scored question is not among them or was not presented, which is a bug of the caller.
 */
export function takenQuestions(
  attempts: readonly ClassAttempt[],
  questions: readonly AskedQuestion[],
): TakenQuestion[] {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return attempts.flatMap(({ quiz, responses, result }, person) =>
    result.questions.map((scored) => {
      const question = byId.get(scored.question);
      const presentation = quiz.presentations.find((shown) => shown.question === scored.question);
      if (!question || !presentation) throw new Error(`the class was not shown ${scored.question}`);
      const response = ownValue(responses, question.id);
      const fitting = response?.interaction === question.interaction ? response : undefined;
      return { person, question, presentation, response: fitting, scored };
    }),
  );
}
