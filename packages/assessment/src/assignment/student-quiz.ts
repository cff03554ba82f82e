import type { AskedQuestion, Bank } from "@wellread/content";
import type { AssignmentSettings } from "./settings.ts";
import { regradeQuestion } from "../results/keys-in-force.ts";
import type { Regrade } from "../results/regrade.ts";
import { showsKey } from "../quiz/shown-key.ts";
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
 * The quiz as the teacher's shows it; a question is drawn anew where a correction made an option right that is not
 * shown there.
 */
function withKeysShown(quiz: Quiz, questions: readonly AskedQuestion[]): Quiz {
  const isShown = (question: AskedQuestion | undefined, at: number) => {
    const shown = quiz.presentations[at];
    return !question || !shown || showsKey(question, shown);
  };
  if (questions.every(isShown)) return quiz;
  const presentations = quiz.presentations.map((shown, at) => {
    const question = questions[at];
    return !question || isShown(question, at) ? shown : presentQuestion(question, quiz.seed);
  });
  return { ...quiz, presentations };
}

/**
 * The quiz that one attempt takes of an assignment's: the same questions with their options in another order, or, with
 * per-student variants, other questions of the same slots. The same seed gives the same quiz.
 *
 * @param regrades in force: what is right now is among what is shown.
 */
export function drawStudentQuiz(
  bank: Bank,
  quiz: Quiz,
  settings: Pick<AssignmentSettings, "variant" | "shuffleOptions">,
  seed: Seed,
  regrades: readonly Regrade[] = [],
): Quiz {
  const slots = findQuestions(bank, quiz);
  const correct = (question: AskedQuestion) => regradeQuestion(question, regrades);
  if (settings.variant === "per-student") {
    const drawn = drawVariants(bank, slots, seed).map(correct);
    return { ...quiz, seed, presentations: drawn.map((question) => presentQuestion(question, seed)) };
  }
  const questions = slots.map(correct);
  const keyed = withKeysShown(quiz, questions);
  if (!settings.shuffleOptions) return keyed;
  const presentations = keyed.presentations.map((shown, place) => {
    const question = questions[place];
    return question === undefined ? shown : shufflePresentation(question, shown, seed);
  });
  return { ...keyed, seed, presentations };
}
