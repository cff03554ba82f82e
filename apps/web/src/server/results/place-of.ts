import "server-only";
import type { QuestionId } from "@wellread/content";
import type { ClassRecord } from "./class-record";

/** Where a question stands in the quiz, from 1: in the teacher's, or in that of a student who has this variant. */
export function placeOf({ assignment, attempts }: ClassRecord, question: QuestionId): number | null {
  for (const { quiz } of [assignment, ...attempts]) {
    const at = quiz.presentations.findIndex((shown) => shown.question === question);
    if (at >= 0) return at + 1;
  }
  return null;
}
