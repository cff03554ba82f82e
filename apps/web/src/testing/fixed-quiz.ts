import { assembleQuiz, quizSchema, seedSchema } from "@wellread/assessment";
import { bank } from "@wellread/content/questions/will-of-victory";

/**
 * A stored quiz, as JSON, drawn again by a seed that is always the same: a test then meets the same questions each
 * time. What settings draw anew afterwards is drawn by that seed as well.
 */
export function fixedQuiz(stored: unknown): string {
  const { blueprint } = quizSchema.parse(JSON.parse(String(stored)));
  const drawn = assembleQuiz(bank, blueprint, seedSchema.parse("test"));
  if (!drawn.ok) throw new Error(`no quiz of ${blueprint.questions} questions`);
  return JSON.stringify(drawn.quiz);
}
