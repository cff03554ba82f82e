import { shortestMixed, questionMix } from "../question-mix.ts";
import type { OptionKind, Question } from "../question.ts";
import type { BankMixThresholds } from "./bank-rules.ts";
import { askedText, optionSets, singleKeySets } from "./option-sets.ts";
import type { BankRule, LintWords, QuestionRule } from "./rule.ts";
import { contentWords, plainWords, shared } from "./words.ts";

/** A stem asks for the matter, and not for where it stands, how it is spelt or how many are named. */
export const askableStem: QuestionRule = {
  id: "askable-stem",
  source: "docs/decisions/0040",
  check: (question, { words }) =>
    words.ruledOutStems
      .filter((pattern) => pattern.test(askedText(question)))
      .map((pattern) => `asks what is not asked: ${pattern.source}`),
};

/** How many kinds of wrong options a choice mixes. */
const fewestKinds = 2;

/**
 * The wrong options of a choice are of at least two kinds, so that no single habit finds them. Left alone are labels, which have
 * no kind, words, whose senses are right or wrong and no more, and questions that judge the source or ask who said it: there every
 * option may be what somebody says.
 */
export const mixedKinds: QuestionRule = {
  id: "mixed-kinds",
  source: "STARC, Berzak, Malmaud and Levy 2020",
  check: ({ model, ...question }) => {
    if (question.interaction !== "choice" || ["source", "word", "who-said"].includes(model)) return [];
    const kinds = question.options.flatMap(({ id, kind }): OptionKind[] =>
      kind === undefined || id === question.key ? [] : [kind],
    );
    const distinct = new Set(kinds);
    return kinds.length > 0 && distinct.size < fewestKinds
      ? [`its distractors are all of one kind: ${[...distinct].join()}`]
      : [];
  },
};

/** How alike two sets of words are, from 0 to 1: what they share, of all that they have (Jaccard). */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const all = new Set([...one, ...other]).size;
  return all === 0 ? 0 : shared(one, other).size / all;
}

const alike = 0.6;
const nearlyAlike = 0.4;

function keyed(texts: readonly { id: string; text: string }[], ids: readonly string[]): string[] {
  return texts.filter(({ id }) => ids.includes(id)).map(({ text }) => text);
}

/** The words of the right options, in the order in which the question has them. */
export function keyTexts(question: Question): string[] {
  switch (question.interaction) {
    case "choice":
    case "text-entry":
      return keyed(question.options, [question.key]);
    case "true-false-set":
    case "multiple-response":
      return keyed(question.options, question.key);
    case "match":
      return question.options.sources.map(({ text }) => text);
    case "order":
      return question.options.map(({ text }) => text);
    case "number-entry":
      return [String(question.key)];
    case "inline-choice":
      return question.options.flatMap((gap) => keyed(gap.options, [question.key[gap.id] ?? ""]));
    default:
      return question satisfies never;
  }
}

/**
 * One question an ask: where two are not siblings, they do not have nearly the same stem and key, nor the same facts and much
 * the same stem.
 */
export const nearCopies: BankRule = {
  id: "near-copies",
  source: "docs/decisions/0040",
  check({ bank: { questions, enemies }, words }) {
    const siblings = new Set(enemies.map((pair) => pair.toSorted().join()));
    const known = questions.map((question) => ({
      question,
      stem: contentWords(stemOf(question), words),
      key: contentWords(keyTexts(question).join(" "), words),
      facts: new Set<string>(question.facts),
    }));
    return known.flatMap((one, index) =>
      known.slice(index + 1).flatMap((other) => {
        const [stem, key, facts] = [
          likeness(one.stem, other.stem),
          likeness(one.key, other.key),
          likeness(one.facts, other.facts),
        ];
        const isCopy =
          (stem >= alike && key >= nearlyAlike) || (key >= alike && facts > 0.5 && stem >= nearlyAlike);
        const isApart = siblings.has([one.question.id, other.question.id].toSorted().join());
        // Two ways to ask the same are enemies; a copy is one in wording, too, and no better for being kept apart.
        return isCopy && !(isApart && one.question.interaction !== other.question.interaction)
          ? [`"${one.question.stem}" and "${other.question.stem}" are nearly the same`]
          : [];
      }),
    );
  },
};

/** A statement to be judged stands in its stem behind a frame that all such stems share. */
function stemOf(question: Question): string {
  return /“([^”]+)”$/u.exec(question.stem)?.[1] ?? askedText(question);
}

/** How often one distractor may stand in a bank. */
const mostRepeats = 4;

/** A distractor stands in at most four questions: one that is never right is soon known for it. */
export const repeatedDistractors: BankRule = {
  id: "repeated-distractors",
  source: "docs/decisions/0040",
  check: ({ bank: { questions } }) => {
    const wrong = questions.flatMap((question) =>
      optionSets(question)
        .flatMap(({ options }) => options)
        .filter(({ kind }) => kind !== undefined && kind !== "key")
        .map(({ text }) => plainWords(text).join(" ")),
    );
    return [...Map.groupBy(wrong, (text) => text)]
      .filter(([, same]) => same.length > mostRepeats)
      .map(([text, same]) => `"${text}" is a distractor of ${same.length} questions`);
  },
};

/** What a question shows before it is answered, its wrong options aside. */
function toldBy(question: Question): string {
  const right = question.interaction === "text-entry" ? [] : keyTexts(question);
  return [askedText(question), ...right].join(" ");
}

/** The numbers that a question shows anywhere: in its stem, or among its options. */
function shownNumbers(question: Question, { numbers }: LintWords): ReadonlySet<number> {
  const texts = [
    askedText(question),
    ...optionSets(question).flatMap(({ options }) => options.map(({ text }) => text)),
  ];
  return new Set(texts.flatMap((text) => plainWords(text).map((word) => numbers[word] ?? Number(word))));
}

/** As many words of a key that the other options do not have, told by one question, give it away. */
const tellingWords = 3;
/** Fewer do where as much of what is asked is told with them, from 0 to 1. */
const tellingShare = 0.6;

/** What another question must not tell: the words that tell a key from its rivals, and what is asked. */
interface Telling {
  readonly key: ReadonlySet<string>;
  readonly asked: ReadonlySet<string>;
}

function isTold({ key, asked }: Telling, told: ReadonlySet<string>): boolean {
  if (key.size === 0 || [...key].some((word) => !told.has(word))) return false;
  return key.size >= tellingWords || shared(asked, told).size >= asked.size * tellingShare;
}

/**
 * Pairs of questions where the words of one, stem and right options, tell the key of the other: all the words by which it differs
 * from its own stem and rivals, and either at least three of them or, with them, most of what is asked. A number that is to be typed
 * is told by any question that shows it.
 */
export function findCues(questions: readonly Question[], words: LintWords): [string, string][] {
  const told = questions.map((question) => ({
    id: question.id,
    words: contentWords(toldBy(question), words),
    numbers: shownNumbers(question, words),
    number: question.interaction === "number-entry" ? question.key : undefined,
    tellings: tellingsOf(question, words),
  }));
  type Told = (typeof told)[number];
  const gives = (one: Told, other: Told): boolean =>
    (other.number !== undefined && one.numbers.has(other.number)) ||
    other.tellings.some((telling) => isTold(telling, one.words));
  return told.flatMap((one, index) =>
    told
      .slice(index + 1)
      .filter((other) => gives(one, other) || gives(other, one))
      .map((other): [string, string] => [one.id, other.id]),
  );
}

function tellingsOf(question: Question, words: LintWords): Telling[] {
  const asked = contentWords(askedText(question), words);
  if (question.interaction === "text-entry")
    return [{ key: contentWords(keyTexts(question).join(" "), words), asked }];
  return singleKeySets(question).map(({ stem, key, distractors }) => {
    const known = contentWords([stem, ...distractors.map(({ text }) => text)].join(" "), words);
    return { key: new Set([...contentWords(key.text, words)].filter((word) => !known.has(word))), asked };
  });
}

/** No two questions that can stand in one quiz tell each other's key. */
export const noCrossCue: BankRule = {
  id: "no-cross-cue",
  source: "NBME, cueing",
  check({ bank: { questions, enemies }, words }) {
    const apart = new Set(enemies.map((pair) => pair.toSorted().join()));
    const facts = new Map<string, readonly string[]>(
      questions.map((question) => [question.id, question.facts]),
    );
    return findCues(questions, words)
      .filter((pair) => !apart.has(pair.toSorted().join()))
      .filter(([one, other]) => !facts.get(one)?.some((fact) => facts.get(other)?.includes(fact)))
      .map(([one, other]) => `${one} and ${other} can meet, and one tells the key of the other`);
  },
};

/** Of a bank, the largest share of what a quiz holds little of, from 0 to 1. */
const largestShare = 0.2;

/** The bank holds enough of everything for quizzes of the mix to differ, and not too much of what a quiz holds little of. */
export function mixedBank({ timesOfQuiz }: BankMixThresholds): BankRule {
  return {
    id: "mixed-bank",
    source: "docs/decisions/0040",
    check: ({ bank: { questions } }) =>
      questions.length < shortestMixed
        ? []
        : questionMix.flatMap(({ name, counts, least, most }) => {
            const count = questions.filter(counts).length;
            if (least !== undefined && count < least * timesOfQuiz)
              return [`${count} questions on ${name}, fewer than ${least * timesOfQuiz}`];
            return most !== undefined && count > questions.length * largestShare
              ? [`${count} questions on ${name}, more than a fifth`]
              : [];
          }),
  };
}
