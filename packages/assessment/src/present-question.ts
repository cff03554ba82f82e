import type { Interaction, Option, OptionId, AskedQuestion, AskedQuestionOf } from "@wellread/content";
import { drawAround, drawMixed, shuffleAway } from "./draw-options.ts";
import type { Presentation, PresentationOf } from "./presentation.ts";
import { createRandom, type Random } from "./random.ts";
import type { Seed } from "./seed.ts";

const ids = (options: readonly Option[]): OptionId[] => options.map((option) => option.id);

type Presenters = {
  [I in Interaction]: (question: AskedQuestionOf<I>, random: Random) => PresentationOf<I>;
};

const presenters: Presenters = {
  choice: ({ id, options, key, draw, sequence }, random) => ({
    interaction: "choice",
    question: id,
    options:
      sequence === "natural"
        ? drawAround(ids(options), key, draw.distractors, random)
        : drawMixed(ids(options), [key], { keys: 1, others: draw.distractors }, random),
  }),
  "true-false-set": ({ id, options, key, draw }, random) => ({
    interaction: "true-false-set",
    question: id,
    options: drawMixed(ids(options), key, { keys: draw.true, others: draw.false }, random),
  }),
  "multiple-response": ({ id, options, key, draw }, random) => ({
    interaction: "multiple-response",
    question: id,
    options: drawMixed(ids(options), key, { keys: draw.keys, others: draw.distractors }, random),
  }),
  match: ({ id, options }, random) => ({
    interaction: "match",
    question: id,
    sources: random.shuffle(ids(options.sources)),
    targets: random.shuffle(ids(options.targets)),
  }),
  order: ({ id, key }, random) => ({
    interaction: "order",
    question: id,
    options: shuffleAway(key, random),
  }),
  "text-entry": ({ id }) => ({ interaction: "text-entry", question: id }),
  "number-entry": ({ id }) => ({ interaction: "number-entry", question: id }),
  "inline-choice": ({ id, options, sequence }, random) => ({
    interaction: "inline-choice",
    question: id,
    gaps: options.map((gap) => ({
      id: gap.id,
      options: sequence === "natural" ? ids(gap.options) : random.shuffle(ids(gap.options)),
    })),
  }),
};

function presentAs<I extends Interaction>(interaction: I, question: AskedQuestionOf<I>, random: Random) {
  return presenters[interaction](question, random);
}

/**
 * Draws what one person sees of a question: which options of its pool, in which order. The same question and seed
 * give the same presentation, whatever else is in the quiz.
 *
 * Key positions are drawn on their own, not evened out within a quiz: evened-out keys can be counted off by a
 * guesser (Attali & Bar-Hillel 2003). Over many seeds they come out even.
 */
export function presentQuestion(question: AskedQuestion, seed: Seed): Presentation {
  return presentAs(question.interaction, question, createRandom("presentation", seed, question.id));
}
