import type { Option } from "../question.ts";
import type { LintWords } from "./lint-vocabulary.ts";
import { optionSets, type OptionSet } from "./option-sets.ts";
import { opening, properWords, startsUpper } from "./option-shape.ts";
import { readValues } from "./read-values.ts";
import type { LintContext, QuestionRule } from "./rule.ts";
import { containsWords, plainWords } from "./tokens.ts";

/**
 * The options of a set have one grammatical shape: they open alike, with or without a capital, end alike, and are
 * all values or none. None repeats another, and none contains another.
 */
export const optionGrammar: QuestionRule = {
  id: "option-grammar",
  source: "NBME, Haladyna",
  check: (question, context) =>
    optionSets(question).flatMap((set) =>
      [...differences(set, context), ...tooClose(set.options, context.words)].map(
        (fault) => `${set.name}: ${fault}`,
      ),
    ),
};

function differences({ options }: OptionSet, context: LintContext): string[] {
  const texts = options.map((option) => option.text);
  const proper = properWords(context);
  const shapes = {
    "open differently": texts.map((text) => opening(text, context.words)),
    "differ in their capitals": texts.flatMap((text) => startsUpper(text, proper) ?? []),
    "end differently": texts.map((text) => /[.!?:;,…]$/u.exec(text)?.[0] ?? ""),
    "mix values with other answers": texts.map((text) =>
      String(readValues([text], context.words) !== undefined),
    ),
  };
  return Object.entries(shapes)
    .filter(([, kinds]) => new Set(kinds).size > 1)
    .map(([fault]) => `${fault}: "${texts.join('", "')}"`);
}

function tooClose(options: readonly Option[], words: LintWords): string[] {
  return options.flatMap((one, at) =>
    options.flatMap((other, index) => {
      if (at === index) return [];
      if (gist(one.text, words) === gist(other.text, words))
        return at < index ? [`"${one.text}" repeats "${other.text}"`] : [];
      return containsWords(one.text, other.text) ? [`"${one.text}" contains "${other.text}"`] : [];
    }),
  );
}

/** What is left of an option when articles and the order of a list ("gate and tower") do not count. */
function gist(text: string, words: LintWords): string {
  const items = text.split(",").flatMap((clause) => {
    const parts: string[][] = [[]];
    for (const word of plainWords(clause)) {
      if (words.conjunctions.includes(word)) parts.push([]);
      else if (!words.articles.includes(word)) parts.at(-1)?.push(word);
    }
    return parts.map((part) => part.join(" "));
  });
  return items.toSorted().join(" + ");
}
