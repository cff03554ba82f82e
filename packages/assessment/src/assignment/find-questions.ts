import type { Bank, Question } from "@wellread/content";
import type { Quiz } from "../quiz.ts";

/**
 * The questions of a quiz, in order.
 *
 * @throws if the bank lacks one: it is then not the bank that the quiz was drawn from.
 */
export function findQuestions(bank: Bank, quiz: Quiz): Question[] {
  const byId = new Map(bank.questions.map((question) => [question.id, question]));
  return quiz.presentations.map((presentation) => {
    const question = byId.get(presentation.question);
    if (question === undefined) throw new Error(`bank ${bank.version} lacks ${presentation.question}`);
    return question;
  });
}
