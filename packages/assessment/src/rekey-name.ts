import type { AskedQuestionOf, Entry } from "@wellread/content";
import { matchSpelling } from "./names/match-name.ts";
import { foldName } from "./names/normalise-name.ts";

type Named = AskedQuestionOf<"text-entry">;

const namesOf = ({ text, aliases, noted }: Entry) => [text, ...aliases, ...noted];

/** The key as it is newly spelt; how it was spelt stays right. */
const respell = (question: Named, text: string): Named => ({
  ...question,
  options: question.options.map((entry) =>
    entry.id === question.key ? { ...entry, text, aliases: [entry.text, ...entry.aliases] } : entry,
  ),
});

/** Another name in the place of the key, with no other spellings. What was the key is a name that looks alike. */
function replace(question: Named, text: string): Named {
  const former = question.options.filter(({ id }) => id === question.key).flatMap(namesOf);
  const isOther = (name: string) => foldName(name) !== foldName(text);
  return {
    ...question,
    options: question.options.map((entry) =>
      entry.id === question.key ? { ...entry, text, aliases: [], noted: [] } : entry,
    ),
    refused: [...question.refused, ...former].filter(isOther),
  };
}

/**
 * A question that asks for a name, with another name for its key: one of its other names, with all their spellings, or
 * any that is typed, which then stands without any. Another spelling of the key is the same name.
 *
 * @returns undefined where the text has no letter or digit.
 */
export function rekeyName(question: Named, typed: string): Named | undefined {
  const text = typed.trim();
  if (foldName(text) === "") return undefined;
  const known = matchSpelling(text, question.options);
  if (known === undefined) return replace(question, text);
  return known === question.key ? respell(question, text) : { ...question, key: known };
}
