import {
  isOwnQuestion,
  publicOwnQuestionSchema,
  publicQuestionSchema,
  type AskedQuestion,
  type AskedQuestionOf,
  type Interaction,
  type OwnQuestion,
  type PublicAskedQuestion,
  type PublicOwnQuestion,
  type PublicQuestion,
  type Question,
} from "@wellread/content";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";
import type { Show } from "../interactions/rules.ts";
import { presenters, publishers, reshufflers } from "../interactions/tables.ts";
import { createRandom, type Random } from "../random.ts";
import type { Seed } from "../seed.ts";
import type { OptionIds } from "./option-ids.ts";

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

function reshuffleAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  shown: PresentationOf<I>,
  random: Random,
) {
  return reshufflers[interaction](question, shown, random);
}

/** The same question with the same options in another order; options that stand in a natural order keep it. */
export const shufflePresentation = (question: AskedQuestion, shown: Presentation, seed: Seed): Presentation =>
  reshuffleAs(question.interaction, question, shown, createRandom("shuffle", seed, question.id));

function publishAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  show: Show,
) {
  return publishers[interaction](question, presentation, show);
}

/**
 * Builds what a person may see of a question before answering it: field by field from an allow-list, and parsed by a
 * strict schema, so that a field added to questions stays within until somebody publishes it. A teacher's own question
 * stays marked as not proven.
 *
 * @throws if the presentation is of another question, which is a bug of the caller.
 */
export function publishQuestion(
  question: Question,
  presentation: Presentation,
  optionIds: OptionIds,
): PublicQuestion;
export function publishQuestion(
  question: OwnQuestion,
  presentation: Presentation,
  optionIds: OptionIds,
): PublicOwnQuestion;
export function publishQuestion(
  question: AskedQuestion,
  presentation: Presentation,
  optionIds: OptionIds,
): PublicAskedQuestion;
export function publishQuestion(
  question: AskedQuestion,
  presentation: Presentation,
  optionIds: OptionIds,
): PublicAskedQuestion {
  const { id, topics, stem, interaction } = question;
  const show: Show = (place, shown, pool) =>
    shown.map((own) => {
      const opaque = optionIds.conceal(id, place, own);
      const option = pool.find((candidate) => candidate.id === own);
      if (!opaque || !option) throw new Error(`question ${id} has no option ${own} to show`);
      return { id: opaque, text: option.text };
    });
  const particular = publishAs(interaction, question, presentation, show);
  const shown = { id, topics, stem, interaction, ...particular };
  return isOwnQuestion(question)
    ? publicOwnQuestionSchema.parse({ ...shown, proven: question.proven })
    : publicQuestionSchema.parse({ ...shown, article: question.article });
}
