import type { Bank } from "../bank.ts";
import type { Option, Question, QuestionOf } from "../question.ts";
import { isBareName } from "./names.ts";
import { presentations, type SingleKeySet, singleKeySets } from "./option-sets.ts";
import type { LintContext, LintWords, QuestionRule } from "./rule.ts";
import { contentWords, readValues, shared, withoutLabels } from "./words.ts";

/**
 * Whether the options of a choice are a scale that other questions use with another key ("True", "False", "Not
 * given"), each showing all of it. The look of such a label says nothing about its being right here. A pool that is drawn
 * from is no scale: what is drawn beside the key differs.
 */
export function isFixedScale(question: Question, bank: Bank): boolean {
  if (question.interaction !== "choice" || !showsAll(question)) return false;
  const own = scaleOf(question);
  return bank.questions.some(
    (other) =>
      other.interaction === "choice" && keyText(other) !== keyText(question) && scaleOf(other) === own,
  );
}

function showsAll({ options, draw }: QuestionOf<"choice">): boolean {
  return draw.distractors === options.length - 1;
}

function scaleOf(question: QuestionOf<"choice">): string {
  return question.options
    .map((option) => option.text.toLowerCase())
    .toSorted()
    .join("\n");
}

function keyText(question: QuestionOf<"choice">): string | undefined {
  return question.options.find((option) => option.id === question.key)?.text;
}

/** How long the key may be, as a multiple of the mean length of the options shown. */
const longest = 1.25;

/**
 * The key does not stand out by its length, even beside the shortest distractors of its pool. Left alone is what
 * nobody worded for this question: numbers and dates, sets of nothing but names, and fixed scales. The bank rules
 * `key-longest` and `guesser` still count names and scales.
 */
export const keyLength: QuestionRule = {
  id: "key-length",
  source: "NBME",
  check: (question, context) =>
    isFixedScale(question, context.bank)
      ? []
      : singleKeySets(question)
          .filter((set) => !isExempt(set, context))
          .flatMap((set) => {
            const ratio = worstRatio(set);
            return ratio > longest
              ? [`in ${set.name} the key "${set.key.text}" is ${ratio.toFixed(2)} times the mean length`]
              : [];
          }),
};

function isExempt({ key, distractors }: SingleKeySet, context: LintContext): boolean {
  const texts = [key, ...distractors].map((option) => option.text);
  return readValues(texts, context.words) !== undefined || texts.every((text) => isBareName(text, context));
}

function worstRatio({ key, distractors, shown }: SingleKeySet): number {
  const shortest = distractors
    .map((option) => option.text.length)
    .toSorted((a, b) => a - b)
    .slice(0, shown);
  const mean =
    [key.text.length, ...shortest].reduce((sum, length) => sum + length, 0) / (shortest.length + 1);
  return key.text.length / mean;
}

/** What is read first, the right answer to it, and its rivals, of which `shown` are seen. */
interface Echo {
  readonly heard: string;
  readonly key: string;
  readonly rivals: readonly string[];
  readonly shown: number;
}

/**
 * No content word of the stem comes back in the key alone, in any presentation. In a match each source is the stem
 * of its target; in a multiple response each key is tried among the distractors. Labels that the stem lists itself are no
 * echo.
 */
export const noClang: QuestionRule = {
  id: "no-clang",
  source: "NBME, clang",
  check: (question, { words }) =>
    echoes(question).flatMap((echo) =>
      clangs(echo, words).map((word) => `"${word}" comes back in the key "${echo.key}" alone`),
    ),
};

function echoes(question: Question): Echo[] {
  if (question.interaction === "multiple-response") {
    const rivals = question.options
      .filter((option) => !question.key.includes(option.id))
      .map(({ text }) => text);
    return question.options
      .filter((option) => question.key.includes(option.id))
      .map(({ text }) => ({ heard: question.stem, key: text, rivals, shown: question.draw.distractors }));
  }
  if (question.interaction === "match") {
    const { sources, targets } = question.options;
    return sources.flatMap((source) =>
      targets
        .filter((target) => target.id === question.key[source.id])
        .map((key) => ({
          heard: source.text,
          key: key.text,
          rivals: targets.filter((target) => target !== key).map(({ text }) => text),
          shown: targets.length - 1,
        })),
    );
  }
  return singleKeySets(question).map(({ stem, key, distractors, shown }) => ({
    heard: withoutLabels(
      stem,
      [key, ...distractors].map(({ text }) => text),
    ),
    key: key.text,
    rivals: distractors.map(({ text }) => text),
    shown,
  }));
}

/** The words that a presentation can show in the key alone: too few rivals have them to be drawn every time. */
function clangs({ heard, key, rivals, shown }: Echo, words: LintWords): string[] {
  const rivalWords = rivals.map((rival) => contentWords(rival, words));
  return [...shared(contentWords(heard, words), contentWords(key, words))].filter(
    (word) => rivalWords.filter((own) => !own.has(word)).length >= shown,
  );
}

/** The key is not the one option that has most in common with the others, in any presentation. */
export const noConvergence: QuestionRule = {
  id: "no-convergence",
  source: "NBME, convergence",
  check: (question, { words }) =>
    singleKeySets(question).flatMap((set) => {
      const worst = presentations(set).find((shown) => keyConverges(shown, words));
      return worst
        ? [`among "${worst.map(({ text }) => text).join('", "')}" the first, the key, shares most`]
        : [];
    }),
};

function keyConverges(shown: readonly Option[], words: LintWords): boolean {
  const [key = 0, ...others] = overlaps(
    shown.map(({ text }) => text),
    words,
  );
  return others.every((overlap) => overlap < key);
}

/** For each text, how many content words it shares with each of the others, added up. */
export function overlaps(texts: readonly string[], words: LintWords): number[] {
  const sets = texts.map((text) => contentWords(text, words));
  return sets.map((own, at) =>
    sets.reduce((sum, other, index) => (index === at ? sum : sum + shared(own, other).size), 0),
  );
}
