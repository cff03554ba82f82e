import "server-only";
import { regradeQuestion } from "@wellread/assessment";
import type { Question, QuestionId } from "@wellread/content";
import type { ClassRecord } from "./class-record";
import { inForce } from "./stored-regrade";

/** The questions of the bank with the keys that they are scored by now. */
export function questionsInForce({ bank, regrades }: ClassRecord): Map<QuestionId, Question> {
  const applied = inForce(regrades);
  return new Map(bank.questions.map((question) => [question.id, regradeQuestion(question, applied)]));
}
