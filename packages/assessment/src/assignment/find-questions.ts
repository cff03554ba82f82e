import type { AskedQuestion, Bank } from "@wellread/content";
import type { Quiz } from "../quiz.ts";

/** All that a quiz and its variants can ask: the bank's questions, and those that a teacher brought to this quiz. */
export const questionsOf = (bank: Bank, quiz: Pick<Quiz, "own">): readonly AskedQuestion[] =>
  quiz.own.length === 0 ? bank.questions : [...bank.questions, ...quiz.own];

/**
 * The questions of a quiz, in order.
 *
 * @throws if the bank lacks one: it is then not the bank that the quiz was drawn from.
 */
export function findQuestions(bank: Bank, quiz: Quiz): AskedQuestion[] {
  const byId = new Map(questionsOf(bank, quiz).map((question) => [question.id, question]));
  return quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (question === undefined) throw new Error(`bank ${bank.version} lacks ${presentation.question}`);
    return question;
  });
}
