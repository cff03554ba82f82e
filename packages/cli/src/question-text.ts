import type { Feedback, Interaction, Question, QuestionOf } from "@wellread/content";
import type { Finding } from "@wellread/content/lint";
import { paragraphMark, wrapText } from "./output.ts";

const indent = "  ";
/** Mark, and a space behind it. */
const markWidth = 3;
/** Longer options wrap, so that the feedback column keeps its place. */
const widestOption = 44;

/** One question as lines: what it is, what it asks, each option beside its feedback, and what lints found. */
export function formatQuestion(question: Question, findings: readonly Finding[], width: number): string[] {
  const rows = questionRows(question);
  const longest = Math.max(0, ...rows.map(({ text }) => text.length));
  const column = Math.min(longest, widestOption);
  const statement = question.interaction === "inline-choice" ? wrapText(question.statement, width - 2) : [];
  return [
    header(question),
    ...[...wrapText(question.stem, width - 2), ...statement].map((line) => indent + line),
    ...rows.flatMap((row) => formatRow(row, question.feedback[row.part], column, width)),
    ...findings.map(formatFinding),
    "",
  ];
}

function header(question: Question): string {
  const { id, model, interaction, level, topics, facts, guessable } = question;
  const presentations = countPresentations(question);
  return [
    id,
    model,
    interaction,
    level,
    topics.join(", "),
    facts.length === 0 ? "no fact" : facts.join(" "),
    ...(presentations > 1 ? [`${presentations} presentations`] : []),
    ...(guessable ? ["guessable"] : []),
  ].join(" · ");
}

function formatRow(row: Row, feedback: Feedback | undefined, column: number, width: number): string[] {
  const gap = indent.length * 2 + markWidth + column;
  const left = wrapText(row.text, column);
  const right = feedback === undefined ? [] : wrapText(withParagraphs(feedback), Math.max(20, width - gap));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const mark = (index === 0 ? row.mark : "").padEnd(markWidth);
    return `${indent}${mark}${(left[index] ?? "").padEnd(column)}${indent}${right[index] ?? ""}`.trimEnd();
  });
}

function withParagraphs({ text, paragraphs }: Feedback): string {
  const marks = paragraphs.map(paragraphMark);
  return marks.length === 0 ? text : `${text} (${marks.join(", ")})`;
}

/** One finding of a lint. */
export function formatFinding({ rule, message }: Finding): string {
  return `  ! ${rule}: ${message}`;
}

/** One line of a question as a reviewer reads it. */
interface Row {
  /** ✓ the key, ✗ a false statement, a place in the order, or nothing. */
  readonly mark: string;
  readonly text: string;
  /** The key of its feedback. */
  readonly part: string;
}

const check = (right: boolean, wrong = "") => (right ? "✓" : wrong);

const rows: { [I in Interaction]: (question: QuestionOf<I>) => Row[] } = {
  choice: ({ options, key }) => options.map(({ id, text }) => ({ mark: check(id === key), text, part: id })),
  "true-false-set": ({ options, key }) =>
    options.map(({ id, text }) => ({ mark: check(key.includes(id), "✗"), text, part: id })),
  "multiple-response": ({ options, key }) =>
    options.map(({ id, text }) => ({ mark: check(key.includes(id)), text, part: id })),
  match: matchRows,
  order: ({ options, key }) =>
    options
      .map(({ id, text }) => ({ mark: String(key.indexOf(id) + 1), text, part: id }))
      .toSorted((a, b) => Number(a.mark) - Number(b.mark)),
  "text-entry": ({ options, key, refused }) => [
    ...options.map((entry) => ({ mark: check(entry.id === key), text: spellings(entry), part: entry.id })),
    ...refused.map((text) => ({ mark: "✗", text: `${text} (another name)`, part: "refused" })),
  ],
  "number-entry": ({ key, range = { from: key, to: key } }) => [
    {
      mark: "✓",
      text: range.from === range.to ? String(key) : `from ${range.from} to ${range.to}`,
      part: "right",
    },
  ],
  "inline-choice": ({ options, key }) =>
    options.flatMap((gap) =>
      gap.options.map(({ id, text }) => ({
        mark: check(id === key[gap.id]),
        text: `{${gap.id}} ${text}`,
        part: `${gap.id}/${id}`,
      })),
    ),
};

function rowsAs<I extends Interaction>(interaction: I, question: QuestionOf<I>): Row[] {
  return rows[interaction](question);
}

/** A question's options with the key marked, and entries for feedback that belongs to no option. */
function questionRows(question: Question): Row[] {
  const own = rowsAs(question.interaction, question);
  const shown = new Set(own.map(({ part }) => part));
  const others = Object.keys(question.feedback).filter((part) => !shown.has(part));
  return [...own, ...others.map((part) => ({ mark: "", text: `[${part}]`, part }))];
}

function matchRows({ options, key }: QuestionOf<"match">): Row[] {
  const texts = new Map(options.targets.map(({ id, text }) => [id, text]));
  const used = new Set(Object.values(key));
  return [
    ...options.sources.map(({ id, text }) => {
      const target = key[id];
      return { mark: "✓", text: `${text} → ${target === undefined ? "?" : texts.get(target)}`, part: id };
    }),
    ...options.targets
      .filter(({ id }) => !used.has(id))
      .map(({ id, text }) => ({ mark: "", text: `… → ${text} (unused)`, part: id })),
  ];
}

function spellings({ text, aliases, noted }: QuestionOf<"text-entry">["options"][number]): string {
  const also = aliases.length === 0 ? "" : ` (also ${aliases.join(", ")})`;
  return noted.length === 0 ? text + also : `${text}${also} (with a note: ${noted.join(", ")})`;
}

const counts: { [I in Interaction]: (question: QuestionOf<I>) => number } = {
  choice: ({ options, draw }) => choose(options.length - 1, draw.distractors),
  "true-false-set": ({ options, key, draw }) =>
    choose(key.length, draw.true) * choose(options.length - key.length, draw.false),
  "multiple-response": ({ options, key, draw }) =>
    choose(key.length, draw.keys) * choose(options.length - key.length, draw.distractors),
  match: () => 1,
  order: () => 1,
  "text-entry": () => 1,
  "number-entry": () => 1,
  "inline-choice": () => 1,
};

function countAs<I extends Interaction>(interaction: I, question: QuestionOf<I>): number {
  return counts[interaction](question);
}

/**
 * How many different sets of options a question can be drawn as, before their order: binomial coefficients
 * over its pool. Questions that show all they have count as one.
 */
export function countPresentations(question: Question): number {
  return countAs(question.interaction, question);
}

/** The number of ways to take `size` of `from` things. */
function choose(from: number, size: number): number {
  if (size > from) return 0;
  let ways = 1;
  // Multiplying before dividing keeps every step a whole number.
  for (let taken = 1; taken <= size; taken += 1) ways = (ways * (from - size + taken)) / taken;
  return ways;
}
