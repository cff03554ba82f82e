import type { Option, Question } from "../question.ts";
import { byInteraction, type ByInteraction, type OptionSet, optionSets } from "./option-sets.ts";
import type { LintContext, LintWords, QuestionRule } from "./rule.ts";
import { containsWords, opening, plainWords, properWords, readValues, startsUpper } from "./words.ts";

/** Three options, or four where they are plausible; sets small enough to be read at a glance. */
export const optionCount: QuestionRule = {
  id: "option-count",
  source: "Tarrant 2009; Rodriguez 2005",
  check: (question) => byInteraction(question, counts),
};

const within = (what: string, count: number, least: number, most: number): string[] =>
  count < least || count > most ? [`${count} ${what}, not ${least} to ${most}`] : [];
const atMost = (what: string, drawn: number, pool: number): string[] =>
  drawn > pool ? [`draws ${drawn} ${what} from ${pool}`] : [];

const counts: ByInteraction<string[]> = {
  choice: ({ options, draw }) => [
    ...within("options are shown", 1 + draw.distractors, 3, 4),
    ...atMost("distractors", draw.distractors, options.length - 1),
  ],
  "true-false-set": ({ options, draw, key }) => [
    ...within("statements are shown", draw.true + draw.false, 4, 6),
    ...atMost("true statements", draw.true, key.length),
    ...atMost("false statements", draw.false, options.length - key.length),
  ],
  "multiple-response": ({ options, draw, key }) => [
    ...within("options are shown", draw.keys + draw.distractors, 4, 6),
    ...within("distractors are shown", draw.distractors, 2, 3),
    ...atMost("keys", draw.keys, key.length),
    ...atMost("distractors", draw.distractors, options.length - key.length),
  ],
  match: ({ options }) => [
    ...within("sources", options.sources.length, 3, 6),
    ...within("targets", options.targets.length, 2, 7),
  ],
  order: ({ options }) => within("things to order", options.length, 3, 6),
  "text-entry": () => [],
  "number-entry": () => [],
  "inline-choice": ({ options }) =>
    options.flatMap((gap) => within(`options in ${gap.id}`, gap.options.length, 3, 4)),
};

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

/** Numbers and dates stand in their order and are not shuffled. */
export const naturalOrder: QuestionRule = {
  id: "natural-order",
  source: "NBME, Haladyna",
  check(question, { words }) {
    if (question.interaction !== "choice" && question.interaction !== "inline-choice") return [];
    const sets = question.interaction === "choice" ? [question] : question.options;
    const valued = sets.map((set) => valuesOf(set.options, words)).filter((values) => values !== undefined);
    return [
      ...(valued.length > 0 && question.sequence === "shuffled" ? ["numbers or dates are shuffled"] : []),
      ...valued
        .filter((values) => !ascends(values))
        .map((values) => `options do not ascend: their values are ${values.join(", ")}`),
    ];
  },
};

function valuesOf(options: readonly Option[], words: LintWords): number[] | undefined {
  return readValues(
    options.map((option) => option.text),
    words,
  );
}

function ascends(values: readonly number[]): boolean {
  return values.every((value, at) => value > (values[at - 1] ?? -Infinity));
}

/** No option speaks of other options: "all of these", "none of the above", "A and B". */
export const noAllOfTheAbove: QuestionRule = {
  id: "no-all-of-the-above",
  source: "NBME",
  check: (question, { words }) =>
    optionSets(question)
      .flatMap((set) => set.options)
      .filter(({ text }) => words.aggregates.some((pattern) => pattern.test(text)))
      .map(({ text }) => `"${text}" speaks of other options`),
};

/** A true/false set is between a quarter and three quarters true. Every presentation draws the same numbers. */
export const trueShare: QuestionRule = {
  id: "true-share",
  source: "assessment-science §3",
  check(question) {
    if (question.interaction !== "true-false-set") return [];
    const { draw } = question;
    const share = draw.true / (draw.true + draw.false);
    return share < 0.25 || share > 0.75 ? [`${Math.round(share * 100)} % of the statements are true`] : [];
  },
};
