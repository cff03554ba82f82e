import type { Question } from "../question.ts";
import { byInteraction, type ByInteraction } from "./by-interaction.ts";

/** Every part of a question that asserts something, and whether the key holds it to be so. */
export type KeyedParts = ReadonlyMap<string, boolean>;

/**
 * The parts as the stored proof names them: an option's id; `source/target` in a match; `first/second` in an
 * order, true where the first comes before the second; `gap-1/option` in an inline choice; a number's digits.
 */
export function keyedParts(question: Question): KeyedParts {
  return new Map(byInteraction(question, parts));
}

type Rows = [part: string, keyed: boolean][];

const several = (question: { options: readonly { id: string }[]; key: readonly string[] }): Rows =>
  question.options.map(({ id }) => [id, question.key.includes(id)]);
const single = (question: { options: readonly { id: string }[]; key: string }): Rows =>
  several({ ...question, key: [question.key] });

const parts: ByInteraction<Rows> = {
  choice: single,
  "true-false-set": several,
  "multiple-response": several,
  match: ({ options, key }) =>
    options.sources.flatMap((source) =>
      options.targets.map((target): Rows[number] => [
        `${source.id}/${target.id}`,
        key[source.id] === target.id,
      ]),
    ),
  order: ({ options, key }) =>
    options.flatMap((first) =>
      options
        .filter((second) => second.id !== first.id)
        .map((second): Rows[number] => [
          `${first.id}/${second.id}`,
          key.indexOf(first.id) < key.indexOf(second.id),
        ]),
    ),
  "text-entry": single,
  "number-entry": ({ key }) => [[String(key), true]],
  "inline-choice": ({ options, key }) =>
    options.flatMap((gap) =>
      gap.options.map((option): Rows[number] => [`${gap.id}/${option.id}`, key[gap.id] === option.id]),
    ),
};
