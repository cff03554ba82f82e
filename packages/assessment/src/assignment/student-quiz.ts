import type { AskedQuestion, Bank } from "@wellread/content";
import type { AssignmentSettings } from "../assignment-settings.ts";
import { presentQuestion } from "../present-question.ts";
import type { Quiz } from "../quiz.ts";
import { createRandom } from "../random.ts";
import type { Seed } from "../seed.ts";
import { exclusionsOf } from "./exclusions.ts";
import { findQuestions } from "./find-questions.ts";
import { shufflePresentation } from "./shuffle-presentation.ts";
import { slotVariants } from "./slot-variants.ts";

/**
 * For each slot one of its variants, none of which excludes another. There always is one: a variant is taken only
 * if it goes with the slots' own questions that are still to come, so the next slot's own fits at the least.
 */
function drawVariants(bank: Bank, slots: readonly AskedQuestion[], seed: Seed): AskedQuestion[] {
  const excludes = exclusionsOf(bank);
  const random = createRandom("variants", seed);
  const drawn: AskedQuestion[] = [];
  for (const [place, own] of slots.entries()) {
    const rest = [...drawn, ...slots.slice(place + 1)];
    const fits = (question: AskedQuestion) => !rest.some((other) => excludes(question, other));
    drawn.push(random.shuffle(slotVariants(bank, own)).find(fits) ?? own);
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
