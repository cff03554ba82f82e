import type { Option, Question } from "../question.ts";
import { byInteraction, type ByInteraction } from "./by-interaction.ts";

/** Options that a reader sees side by side. */
export interface OptionSet {
  /** For messages: "options", "sources", "targets" or a gap. */
  readonly name: string;
  readonly options: readonly Option[];
  /** The part of the proof and of the feedback that an option stands for. */
  readonly part: (option: Option) => string;
}

/** Every set of options that a question shows. A text or number entry shows none. */
export function optionSets(question: Question): OptionSet[] {
  return byInteraction(question, sets);
}

const plain = (question: { options: readonly Option[] }): OptionSet[] => [
  { name: "options", options: question.options, part: (option) => option.id },
];

const sets: ByInteraction<OptionSet[]> = {
  choice: plain,
  "true-false-set": plain,
  "multiple-response": plain,
  match: ({ options }) => [
    { name: "sources", options: options.sources, part: (option) => option.id },
    { name: "targets", options: options.targets, part: (option) => option.id },
  ],
  order: plain,
  "text-entry": () => [],
  "number-entry": () => [],
  "inline-choice": ({ options }) =>
    options.map((gap) => ({
      name: gap.id,
      options: gap.options,
      part: (option) => `${gap.id}/${option.id}`,
    })),
};
