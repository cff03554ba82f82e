import { isOwnQuestion, type AskedQuestion } from "@wellread/content";
import { shuffleAway } from "../draw-options.ts";
import type { Presentation } from "../presentation.ts";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";

const isNatural = (question: AskedQuestion): boolean =>
  "sequence" in question && question.sequence === "natural";

function shuffle(question: AskedQuestion, shown: Presentation, random: Random): Presentation {
  if (shown.interaction === "match") {
    return { ...shown, sources: random.shuffle(shown.sources), targets: random.shuffle(shown.targets) };
  }
  if (shown.interaction === "inline-choice") {
    return { ...shown, gaps: shown.gaps.map((gap) => ({ ...gap, options: random.shuffle(gap.options) })) };
  }
  if (question.interaction === "order" && shown.interaction === "order" && !isOwnQuestion(question)) {
    return { ...shown, options: shuffleAway(question.key, random) };
  }
  return "options" in shown ? { ...shown, options: random.shuffle(shown.options) } : shown;
}

/** The same question with the same options in another order; options that stand in a natural order keep it. */
export const shufflePresentation = (
  question: AskedQuestion,
  shown: Presentation,
  seed: Seed,
): Presentation =>
  isNatural(question) ? shown : shuffle(question, shown, createRandom("shuffle", seed, question.id));
