import type { Question } from "../question.ts";
import { optionSets, type OptionSet } from "./option-sets.ts";
import type { QuestionRule } from "./rule.ts";

/** No two options of a set share an id or a text, and no spelling of a text entry is right for two answers. */
export const distinctOptions: QuestionRule = {
  id: "distinct-options",
  source: "NBME",
  check: (question) => [
    ...optionSets(question).flatMap(twins),
    ...repeated(spellings(question)).map((spelling) => `"${spelling}" stands for two answers`),
  ],
};

function twins({ name, options }: OptionSet): string[] {
  const ids = repeated(options.map((option) => option.id));
  const texts = repeated(options.map((option) => option.text.trim().toLowerCase()));
  return [
    ...ids.map((id) => `two ${name} have the id "${id}"`),
    ...texts.map((text) => `two ${name} read "${text}"`),
  ];
}

/** Each spelling once an entry, so that a repeat is a clash between entries, or with what is refused. */
function spellings(question: Question): string[] {
  if (question.interaction !== "text-entry") return [];
  const accepted = question.options.flatMap(({ text, aliases, noted }) =>
    lowered([text, ...aliases, ...noted]),
  );
  return accepted.concat(lowered(question.refused));
}

function lowered(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => text.toLowerCase()))];
}

function repeated(items: readonly string[]): string[] {
  return [...new Set(items.filter((item, at) => items.indexOf(item) < at))];
}
