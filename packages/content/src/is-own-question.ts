import type { AskedQuestion } from "./asked-question.ts";
import type { OwnQuestion } from "./own-question.ts";

/** Whether a question is a teacher's own, which nothing has proven. In a file without schemas, which a page would pay for. */
export function isOwnQuestion(question: AskedQuestion): question is OwnQuestion {
  return "proven" in question;
}
