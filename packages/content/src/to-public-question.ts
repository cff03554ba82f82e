import { publicQuestionSchema, type PublicQuestion } from "./public-question.ts";
import type { Interaction, Option, Question, QuestionOf } from "./question.ts";
import { stableId } from "./stable-id.ts";

/**
 * A question of the bank as anyone may see it: an allow-list, checked by a strict schema. Options stand in an
 * order drawn from their ids, so that their place tells nothing of the key.
 */
export function toPublicQuestion(question: Question): PublicQuestion {
  const { id, article, topics, stem, interaction } = question;
  const parts: object = (publicParts[interaction] as (question: Question) => object)(question);
  return publicQuestionSchema.parse({ id, article, topics, stem, interaction, ...parts });
}

type PublicParts = { [I in Interaction]: (question: QuestionOf<I>) => object };

const publicParts = {
  choice: (question) => ({
    options:
      question.sequence === "natural"
        ? question.options.map(publicOption(question))
        : mix(question, question.options),
  }),
  "true-false-set": (question) => ({ options: mix(question, question.options) }),
  "multiple-response": (question) => ({
    options: mix(question, question.options),
    select: question.draw.keys,
  }),
  match: (question) => ({
    options: {
      sources: mix(question, question.options.sources),
      targets: mix(question, question.options.targets),
    },
  }),
  order: (question) => ({ options: mix(question, question.options) }),
  "text-entry": () => ({}),
  "number-entry": () => ({}),
  "inline-choice": (question) => ({
    statement: question.statement,
    options: question.options.map((gap) => ({
      id: gap.id,
      options:
        question.sequence === "natural"
          ? gap.options.map(publicOption(question))
          : mix(question, gap.options),
    })),
  }),
} satisfies PublicParts;

function mix(question: Question, options: readonly Option[]): Option[] {
  return options.map(publicOption(question)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function publicOption(question: Question): (option: Option) => Option {
  return ({ id, text }) => ({ id: stableId(`${question.id}|${id}`), text }) as Option;
}
