import type { AskedQuestion, Bank } from "@wellread/content";
import type { AssignmentSettings } from "./settings.ts";
import { presentQuestion, shufflePresentation } from "../quiz/shown-question.ts";
import { type Quiz, findQuestions } from "../quiz/quiz.ts";
import { createRandom } from "../random.ts";
import type { Seed } from "../seed.ts";
import { exclusionsOf } from "../quiz/selection.ts";
import { slotVariants } from "../quiz/variants.ts";

/**
 * For each slot one of its variants, none of which excludes another. There always is one: a slot holds only variants that
 * go with the own questions of all the others, so its own fits at the least.
 */
function drawVariants(bank: Bank, slots: readonly AskedQuestion[], seed: Seed): AskedQuestion[] {
  const excludes = exclusionsOf(bank);
  const random = createRandom("variants", seed);
  const drawn: AskedQuestion[] = [];
  for (const variants of slotVariants(bank, slots)) {
    const fits = (question: AskedQuestion) => !drawn.some((other) => excludes(question, other));
    drawn.push(...random.shuffle(variants).filter(fits).slice(0, 1));
  }
  return drawn;
}

/**
 * The quiz that one attempt takes of an assignment's: the same questions with their options in another order, or, with
 * per-student variants, other questions of the same slots. The same seed gives the same quiz.
 */
export function drawStudentQuiz(
  bank: Bank,
  quiz: Quiz,
  settings: Pick<AssignmentSettings, "variant" | "shuffleOptions">,
  seed: Seed,
): Quiz {
  const own = findQuestions(bank, quiz);
  if (settings.variant === "per-student") {
    const presentations = drawVariants(bank, own, seed).map((question) => presentQuestion(question, seed));
    return { ...quiz, seed, presentations };
  }
  if (!settings.shuffleOptions) return quiz;
  const presentations = quiz.presentations.map((shown, place) => {
    const question = own[place];
    return question === undefined ? shown : shufflePresentation(question, shown, seed);
  });
  return { ...quiz, seed, presentations };
}
