import {
  isOwnQuestion,
  type AskedQuestion,
  type AskedQuestionOf,
  type Interaction,
  type Option,
  type OptionId,
} from "@wellread/content";
import { drawAround, drawMixed, shuffleAway } from "../interactions/pool.ts";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";

const ids = (options: readonly Option[]): OptionId[] => options.map((option) => option.id);

type Pooled = AskedQuestionOf<"choice" | "true-false-set" | "multiple-response">;

/**
 * A teacher's own question is shown whole and kept secret, so its order is drawn without a look at the key: nobody who
 * learns the seed finds the key by it.
 */
function drawShown(
  question: Pooled,
  keys: readonly OptionId[],
  counts: { keys: number; others: number },
  random: Random,
): OptionId[] {
  const pool = ids(question.options);
  return isOwnQuestion(question) ? random.shuffle(pool) : drawMixed(pool, keys, counts, random);
}

type Presenters = {
  [I in Interaction]: (question: AskedQuestionOf<I>, random: Random) => PresentationOf<I>;
};

const presenters: Presenters = {
  choice: (question, random) => {
    const { id, options, key, draw, sequence } = question;
    const shown =
      sequence === "natural"
        ? drawAround(ids(options), key, draw.distractors, random)
        : drawShown(question, [key], { keys: 1, others: draw.distractors }, random);
    return { interaction: "choice", question: id, options: shown };
  },
  "true-false-set": (question, random) => {
    const { id, key, draw } = question;
    const options = drawShown(question, key, { keys: draw.true, others: draw.false }, random);
    return { interaction: "true-false-set", question: id, options };
  },
  "multiple-response": (question, random) => {
    const { id, key, draw } = question;
    const options = drawShown(question, key, { keys: draw.keys, others: draw.distractors }, random);
    return { interaction: "multiple-response", question: id, options };
  },
  match: ({ id, options }, random) => ({
    interaction: "match",
    question: id,
    sources: random.shuffle(ids(options.sources)),
    targets: random.shuffle(ids(options.targets)),
  }),
  // Of a teacher's own question any order may be shown: from many that are never the right one, it could be told.
  order: (question, random) => ({
    interaction: "order",
    question: question.id,
    options: isOwnQuestion(question)
      ? random.shuffle(ids(question.options))
      : shuffleAway(question.key, random),
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

/** Where in a question an option stands: `options`, `sources`, `targets`, or a gap's id. Ids are unique within it. */
export type OptionPlace = string;

type Places = [place: OptionPlace, options: readonly OptionId[]][];
type PlacesOf = { [I in Interaction]: (presentation: PresentationOf<I>) => Places };

const plain = ({ options }: { options: readonly OptionId[] }): Places => [["options", options]];

const placesOf: PlacesOf = {
  choice: plain,
  "true-false-set": plain,
  "multiple-response": plain,
  match: ({ sources, targets }) => [
    ["sources", sources],
    ["targets", targets],
  ],
  order: plain,
  "text-entry": () => [],
  "number-entry": () => [],
  "inline-choice": ({ gaps }) => gaps.map((gap) => [gap.id, gap.options]),
};

function placesAs<I extends Interaction>(interaction: I, presentation: PresentationOf<I>) {
  return placesOf[interaction](presentation);
}

/** The options that a presentation shows, by the place where they stand. */
export function optionPlaces(presentation: Presentation): Places {
  return placesAs(presentation.interaction, presentation);
}
