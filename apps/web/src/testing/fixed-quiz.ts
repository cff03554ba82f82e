import { assembleQuiz, quizSchema, seedSchema } from "@wellread/assessment";
import { bank } from "@wellread/content/questions/will-of-victory";

/**
 * A stored quiz, as JSON, drawn again with a fixed seed, so that a test meets the same questions each time. Later draws
 * by a change of settings use that seed too.
 */
export function fixedQuiz(stored: unknown): string {
  const { blueprint } = quizSchema.parse(JSON.parse(String(stored)));
  const drawn = assembleQuiz(bank, blueprint, seedSchema.parse("test"));
  if (!drawn.ok) throw new Error(`no quiz of ${blueprint.questions} questions`);
  return JSON.stringify(drawn.quiz);
}
