import type { Presentation, PresentationOf } from "@wellread/assessment";
import {
  type AskedQuestion,
  type AskedQuestionOf,
  type Entry,
  type Feedback,
  type GapId,
  type Interaction,
  isOwnQuestion,
  type NumberRange,
  type Option,
  type QuestionId,
  type Topic,
} from "@wellread/content";
import { type Compared, comparisonWords } from "./comparison-words.ts";
import type { Labels } from "./words/index.ts";

/** An option as it is shown, with what it deserves. Feedback names its paragraphs (¶); it is empty where there is none. */
export interface ItemOption {
  readonly id: string;
  readonly text: string;
  readonly right: boolean;
  readonly feedback: string;
}

/** What every item has. */
interface ItemBase {
  readonly id: QuestionId;
  readonly topics: readonly Topic[];
  readonly stem: string;
  /** Whether the key follows from the article's facts, as no key of a teacher's own question is known to. */
  readonly proven: boolean;
  /** Why the key is right, and where the article says so. */
  readonly explanation: string;
}

interface Choosing extends ItemBase {
  readonly options: readonly ItemOption[];
}

/** A source, the target it goes with, and why. */
interface ItemPair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly feedback: string;
}

/** Spellings that stand for one name, and what to say to anyone who gives one. */
export interface ItemEntry {
  readonly spellings: readonly string[];
  /** Accepted, with a word on the usual spelling. */
  readonly noted: readonly string[];
  readonly feedback: string;
}

/** One gap of a statement, and its options as they are shown. */
export interface ItemGap {
  readonly id: GapId;
  readonly options: readonly ItemOption[];
}

interface Items {
  choice: Choosing & { readonly shuffled: boolean };
  /** The right options are the ones to say yes to. */
  "true-false-set": Choosing;
  "multiple-response": Choosing;
  /** `targets` are all texts to choose from, in shown order. */
  match: ItemBase & { readonly pairs: readonly ItemPair[]; readonly targets: readonly string[] };
  /** `ordered` is the key, first to last; `shown` the same texts in the order they are shown in. */
  order: ItemBase & {
    readonly ordered: readonly Omit<ItemOption, "right">[];
    readonly shown: readonly string[];
  };
  "text-entry": ItemBase & {
    readonly answer: ItemEntry;
    readonly rivals: readonly ItemEntry[];
    /** Names that merely look alike: wrong even where a near match would do. */
    readonly refused: readonly string[];
    readonly otherFeedback: string;
  } & Compared;
  /** `answer` is the number that is shown as right. */
  "number-entry": ItemBase & {
    readonly answer: number;
    readonly range: NumberRange;
    readonly otherFeedback: string;
  };
  /** The statement in pieces: its words, and the gaps among them. */
  "inline-choice": ItemBase & { readonly pieces: readonly (string | ItemGap)[]; readonly shuffled: boolean };
}

/** A question as a format needs it: in the words that are shown, its key beside them. */
export type Item = { [I in Interaction]: Items[I] & { readonly interaction: I } }[Interaction];
/** The question of one interaction as a format needs it. */
export type ItemOf<I extends Interaction> = Extract<Item, { interaction: I }>;

/** What preparing a question needs beside it. */
interface Means {
  readonly base: Omit<ItemBase, "explanation">;
  /** The feedback of a part, with its paragraphs. */
  readonly say: (part: string) => string;
}

type Preparers = {
  [I in Interaction]: (
    question: AskedQuestionOf<I>,
    presentation: PresentationOf<I>,
    means: Means,
  ) => ItemOf<I>;
};

const preparers: Preparers = {
  choice: (question, { options: shown }, { base, say }) => {
    const options = markOptions(question.options, shown, (id) => id === question.key, say);
    const shuffled = question.sequence === "shuffled";
    return { ...base, interaction: "choice", options, shuffled, explanation: explainRight(options) };
  },
  "true-false-set": ({ options: pool, key }, { options: shown }, { base, say }) => {
    const options = markOptions(pool, shown, (id) => key.some((right) => right === id), say);
    return { ...base, interaction: "true-false-set", options, explanation: explain(shown.map(say)) };
  },
  "multiple-response": ({ options: pool, key }, { options: shown }, { base, say }) => {
    const options = markOptions(pool, shown, (id) => key.some((right) => right === id), say);
    return { ...base, interaction: "multiple-response", options, explanation: explainRight(options) };
  },
  match: ({ options, key }, { sources, targets }, { base, say }) => ({
    ...base,
    interaction: "match",
    pairs: pick(options.sources, sources).map(({ id, text }) => ({
      id,
      source: text,
      target: options.targets.find((target) => target.id === key[id])?.text ?? "",
      feedback: say(id),
    })),
    targets: pick(options.targets, targets).map(({ text }) => text),
    explanation: explain(sources.map(say)),
  }),
  order: ({ options, key }, { options: shown }, { base, say }) => ({
    ...base,
    interaction: "order",
    ordered: pick(options, key).map(({ id, text }) => ({ id, text, feedback: say(id) })),
    shown: pick(options, shown).map(({ text }) => text),
    explanation: explain(key.map(say)),
  }),
  "text-entry": ({ options, key, refused, comparison, ignoreAccents }, _presentation, { base, say }) => ({
    ...base,
    interaction: "text-entry",
    answer: mergeEntries(
      options.filter(({ id }) => id === key),
      say("right"),
    ),
    rivals: options.filter(({ id }) => id !== key).map((rival) => mergeEntries([rival], say(rival.id))),
    refused,
    ...(comparison === undefined ? {} : { comparison }),
    ...(ignoreAccents === undefined ? {} : { ignoreAccents }),
    otherFeedback: say("other"),
    explanation: say("right"),
  }),
  "number-entry": ({ key, range = { from: key, to: key } }, _presentation, { base, say }) => ({
    ...base,
    interaction: "number-entry",
    answer: key,
    range,
    otherFeedback: say("other"),
    explanation: say("right"),
  }),
  "inline-choice": ({ statement, options, key, sequence }, { gaps }, { base, say }) => {
    const shown = gaps.map(({ id, options: order }): ItemGap => {
      const pool = options.find((gap) => gap.id === id)?.options ?? [];
      const isRight = (own: string) => own === key[id];
      return { id, options: markOptions(pool, order, isRight, (own) => say(`${id}/${own}`)) };
    });
    return {
      ...base,
      interaction: "inline-choice",
      pieces: cutStatement(statement, shown),
      shuffled: sequence === "shuffled",
      explanation: explain(shown.map((gap) => explainRight(gap.options))),
    };
  },
};

function prepareAs<I extends Interaction>(
  interaction: I,
  question: AskedQuestionOf<I>,
  presentation: PresentationOf<I>,
  means: Means,
) {
  return preparers[interaction](question, presentation, means);
}

/**
 * Puts a question into the words in which it is shown, its key beside them. Throws a `RangeError` where the presentation
 * is not one of this question.
 */
export function prepareItem(question: AskedQuestion, presentation: Presentation, labels: Labels): Item {
  if (presentation.question !== question.id || presentation.interaction !== question.interaction) {
    throw new RangeError(`this is no presentation of ${question.id}`);
  }
  const { id, topics, stem, feedback } = question;
  const say = (part: string) => (Object.hasOwn(feedback, part) ? sayFeedback(feedback[part], labels) : "");
  const base = { id, topics, stem, proven: !isOwnQuestion(question) };
  return prepareAs(question.interaction, question, presentation, { base, say });
}

/** What feedback says, and the paragraphs that it rests on. */
export function sayFeedback(feedback: Feedback | undefined, labels: Labels): string {
  if (feedback === undefined) return "";
  const marks = feedback.paragraphs.map(labels.paragraph);
  return marks.length === 0 ? feedback.text : `${feedback.text} (${marks.join(", ")})`;
}

function pick(pool: readonly Option[], ids: readonly string[]): Option[] {
  return ids.flatMap((id) => pool.filter((option) => option.id === id));
}

function markOptions(
  pool: readonly Option[],
  shown: readonly string[],
  isRight: (id: string) => boolean,
  say: (part: string) => string,
): ItemOption[] {
  return pick(pool, shown).map(({ id, text }) => ({ id, text, right: isRight(id), feedback: say(id) }));
}

function explain(reasons: readonly string[]): string {
  return [...new Set(reasons)].filter((text) => text !== "").join("; ");
}

function explainRight(options: readonly ItemOption[]): string {
  return explain(options.filter(({ right }) => right).map(({ feedback }) => feedback));
}

/** One name's spellings; a question has one entry for each name. */
function mergeEntries(entries: readonly Entry[], feedback: string): ItemEntry {
  return {
    spellings: [...new Set(entries.flatMap(({ text, aliases }) => [text, ...aliases]))],
    noted: entries.flatMap(({ noted }) => noted),
    feedback,
  };
}

function cutStatement(statement: string, gaps: readonly ItemGap[]): (string | ItemGap)[] {
  return statement
    .split(/(\{gap-\d\})/)
    .map((piece) => gaps.find(({ id }) => piece === `{${id}}`) ?? piece)
    .filter((piece) => piece !== "");
}

type Saying = Pick<ItemOption, "right" | "feedback">;

/**
 * Options as they are where the explanation is said to everybody who has answered: it says why the right ones are right, so
 * they say nothing, and nor does a wrong one that would say the same sentence again.
 */
export function besideExplanation<Said extends Saying>(
  options: readonly Said[],
  explanation: string,
): Said[] {
  return options.map((option) => ({
    ...option,
    feedback: option.right ? "" : unlessSaid(option.feedback, explanation),
  }));
}

/** Words that everybody has read already are not said again. */
export function unlessSaid(text: string, explanation: string): string {
  return text === explanation ? "" : text;
}

type Tagged = Pick<ItemBase, "topics" | "proven"> & { readonly interaction: Interaction } & Compared;

/** What a format with tags says of a teacher's own question, and of no other: that it is not proven. */
export function marksOf({ proven }: Pick<ItemBase, "proven">): string[] {
  return proven ? [] : ["not-proven"];
}

/** The tags of a question: its topics, that it is not proven where it is not, and how a typed answer is compared. */
export function tagsOf(item: Tagged): string[] {
  const words = item.interaction === "text-entry" ? comparisonWords(item) : [];
  return [...item.topics, ...marksOf(item), ...words];
}
