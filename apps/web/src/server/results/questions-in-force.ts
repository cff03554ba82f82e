import "server-only";
import { regradeQuestion } from "@wellread/assessment";
import type { AskedQuestion, QuestionId } from "@wellread/content";
import type { ClassRecord } from "./class-record";
import { inForce } from "./stored-regrade";

/** The questions of the bank with the keys that they are scored by now. */
export function questionsInForce({ questions, regrades }: ClassRecord): Map<QuestionId, AskedQuestion> {
  const applied = inForce(regrades);
  return new Map(questions.map((question) => [question.id, regradeQuestion(question, applied)]));
}
