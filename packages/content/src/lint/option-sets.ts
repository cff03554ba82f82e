import { combinations } from "../combinations.ts";
import type { Interaction, Option, Question, QuestionOf } from "../question.ts";

/** A row for each interaction: an interaction without one does not compile. */
export type ByInteraction<R> = { readonly [I in Interaction]: (question: QuestionOf<I>) => R };

/** Applies the row of the question's interaction. The one place where the interactions are told apart. */
export function byInteraction<R>(question: Question, rows: ByInteraction<R>): R {
  switch (question.interaction) {
    case "choice":
      return rows.choice(question);
    case "true-false-set":
      return rows["true-false-set"](question);
    case "multiple-response":
      return rows["multiple-response"](question);
    case "match":
      return rows.match(question);
    case "order":
      return rows.order(question);
    case "text-entry":
      return rows["text-entry"](question);
    case "number-entry":
      return rows["number-entry"](question);
    case "inline-choice":
      return rows["inline-choice"](question);
    default:
      return question satisfies never;
  }
}

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

/** Every option that a question shows, whatever set it stands in. */
export function optionsOf(question: Question): readonly Option[] {
  return optionSets(question).flatMap(({ options }) => options);
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

/** One key among distractors: a choice, or one gap of an inline choice. */
export interface SingleKeySet {
  readonly name: string;
  /** What a reader has read before the options. */
  readonly stem: string;
  readonly key: Option;
  readonly distractors: readonly Option[];
  /** How many distractors a presentation shows. */
  readonly shown: number;
}

/** The sets of a question in which one option is to be picked; none in other interactions. */
export function singleKeySets(question: Question): SingleKeySet[] {
  if (question.interaction === "choice") {
    const { stem, options, key, draw } = question;
    return makeSet("options", stem, options, key, draw.distractors);
  }
  if (question.interaction === "inline-choice") {
    const { stem, statement, options, key } = question;
    return options.flatMap((gap) =>
      makeSet(gap.id, `${stem} ${withoutGaps(statement)}`, gap.options, key[gap.id], gap.options.length - 1),
    );
  }
  return [];
}

/** Every presentation of a set: the key first, then one draw of distractors. */
export function presentations(set: SingleKeySet): Option[][] {
  const draws = combinations(set.distractors, Math.min(set.shown, set.distractors.length));
  return draws.map((drawn) => [set.key].concat(drawn));
}

/** The statement of an inline choice with a mark in place of each gap. */
function withoutGaps(statement: string): string {
  return statement.replaceAll(/\{gap-\d\}/gu, "…");
}

function makeSet(
  name: string,
  stem: string,
  options: readonly Option[],
  keyId: string | undefined,
  shown: number,
): SingleKeySet[] {
  const key = options.find((option) => option.id === keyId);
  if (!key) return [];
  return [{ name, stem, key, distractors: options.filter((option) => option !== key), shown }];
}

/** What is said before the options: the stem, and the statement of an inline choice. */
export function askedText(question: Question): string {
  return question.interaction === "inline-choice"
    ? `${question.stem} ${withoutGaps(question.statement)}`
    : question.stem;
}

/** Every text of a question that a reader sees before or after answering, by where it stands. */
export function shownTexts(question: Question): { where: string; text: string }[] {
  return [
    { where: "stem", text: askedText(question) },
    ...optionSets(question).flatMap((set) =>
      set.options.map((option) => ({ where: `${set.name} ${option.id}`, text: option.text })),
    ),
    ...Object.entries(question.feedback).map(([part, { text }]) => ({ where: `feedback ${part}`, text })),
  ];
}
