import { publicQuestionSchema, type PublicQuestion } from "./public-question.ts";
import type { Interaction, Option } from "./question-parts.ts";
import type { Question, QuestionOf } from "./question.ts";
import { stableId } from "./stable-id.ts";

/**
 * A question of the bank as anyone may see it: an allow-list, checked by a strict schema. Options stand in an
 * order drawn from their ids, so that their place tells nothing of the key.
 */
export function toPublicQuestion(question: Question): PublicQuestion {
  const { id, article, topics, stem, interaction } = question;
  return publicQuestionSchema.parse({
    id,
    article,
    topics,
    stem,
    interaction,
    ...publicPartsOf(interaction, question),
  });
}

type PublicParts = { readonly [I in Interaction]: (question: QuestionOf<I>) => object };

const publicParts: PublicParts = {
  choice: (question) => ({ options: show(question, question.options, question.sequence) }),
  "true-false-set": (question) => ({ options: show(question, question.options) }),
  "multiple-response": (question) => ({
    options: show(question, question.options),
    select: question.draw.keys,
  }),
  match: (question) => ({
    options: {
      sources: show(question, question.options.sources),
      targets: show(question, question.options.targets),
    },
  }),
  order: (question) => ({ options: show(question, question.options) }),
  "text-entry": () => ({}),
  "number-entry": () => ({}),
  "inline-choice": (question) => ({
    statement: question.statement,
    options: question.options.map(({ id, options }) => ({
      id,
      options: show(question, options, question.sequence),
    })),
  }),
};

function publicPartsOf<I extends Interaction>(interaction: I, question: QuestionOf<I>): object {
  return publicParts[interaction](question);
}

interface Shown {
  readonly id: string;
  readonly text: string;
}

/** Options under opaque ids; what has no natural order stands in the order of those ids. */
function show(
  question: Question,
  options: readonly Option[],
  sequence: "natural" | "shuffled" = "shuffled",
): Shown[] {
  const shown = options.map(({ id, text }) => ({ id: stableId(`${question.id}|${id}`), text }));
  return sequence === "natural" ? shown : shown.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
