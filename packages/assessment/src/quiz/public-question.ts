import {
  type AskedQuestion,
  type AskedQuestionOf,
  isOwnQuestion,
  publicOwnQuestionSchema,
  publicQuestionSchema,
  type GapId,
  type Interaction,
  type Option,
  type OptionId,
  type OwnQuestion,
  type PublicAskedQuestion,
  type PublicOwnQuestion,
  type PublicQuestion,
  type PublicQuestionOf,
  type Question,
} from "@wellread/content";
import type { OptionIds } from "./option-ids.ts";
import type { OptionPlace } from "./shown-question.ts";
import type { Presentation, PresentationOf } from "../interactions/presentation.ts";

/** Turns shown ids into options: the opaque id, and the text from the question's pool. */
type Show = (place: OptionPlace, shown: readonly OptionId[], pool: readonly Option[]) => Option[];

/** What each interaction adds to what every public question has. */
type Publishers = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    show: Show,
  ) => Omit<PublicQuestionOf<I>, "id" | "article" | "topics" | "stem" | "interaction">;
};

const publishers: Publishers = {
  choice: ({ options }, shown, show) => ({ options: show("options", shown.options, options) }),
  "true-false-set": ({ options }, shown, show) => ({ options: show("options", shown.options, options) }),
  "multiple-response": ({ options, key }, shown, show) => ({
    options: show("options", shown.options, options),
    select: shown.options.filter((option) => key.includes(option)).length,
  }),
  match: ({ options }, shown, show) => ({
    options: {
      sources: show("sources", shown.sources, options.sources),
      targets: show("targets", shown.targets, options.targets),
    },
  }),
  order: ({ options }, shown, show) => ({ options: show("options", shown.options, options) }),
  "text-entry": () => ({}),
  "number-entry": () => ({}),
  "inline-choice": ({ statement, options }, shown, show) => {
    const poolOf = (id: GapId) => options.find((gap) => gap.id === id)?.options ?? [];
    return {
      statement,
      options: shown.gaps.map((gap) => ({
        id: gap.id,
        options: show(gap.id, gap.options, poolOf(gap.id)),
      })),
    };
  },
};

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
