import type { AnswerLine, AnswerRules, Completeness, Draft, KeyPart } from "./rules";

type Named = { id: string; text: string };

/** The text of the option with this id; undefined where it is not among these. */
export const textOf = (options: readonly Named[], id: string | null | undefined): string | undefined =>
  options.find((option) => option.id === id)?.text;

/** A line for each of these options. */
export const listed = (options: readonly Named[], ids: readonly string[]): AnswerLine[] =>
  ids.map((id) => ({ text: textOf(options, id) ?? "" }));

/** The right answer's parts, where each is an option whose feedback has the same id. */
export const optionParts = (ids: readonly string[]): KeyPart[] =>
  ids.map((part) => ({ part, feedback: part }));

/** The non-empty fields that begin with `prefix`, by the rest of their name. */
export const group = (form: URLSearchParams, prefix: string): [string, string][] =>
  [...form]
    .filter(([name, value]) => name.startsWith(prefix) && value !== "")
    .map(([name, value]) => [name.slice(prefix.length), value]);

/** The answer under `key`, from its entries; none for no entries. */
export const filled = (key: string, entries: [string, unknown][]): Draft =>
  entries.length === 0 ? null : { [key]: Object.fromEntries(entries) };

/** How much of what was asked for is given. */
export const share = (given: number, asked: number): Completeness =>
  given === 0 ? "unanswered" : given < asked ? "partly" : "answered";

/** Moves one option a place up or down; at the end of the list it stays. Undefined if the option is not in it. */
export function moveOption<Id extends string>(order: Id[], option: Id, by: "up" | "down"): Id[] | undefined {
  const from = order.indexOf(option);
  if (from < 0) return undefined;
  const to = Math.min(Math.max(from + (by === "up" ? -1 : 1), 0), order.length - 1);
  return order.toSpliced(from, 1).toSpliced(to, 0, option);
}

/** A form with one field to type into. */
export const typedForm = {
  fieldNames: ["text"],
  readForm: (form: URLSearchParams): Draft => {
    const text = (form.get("text") ?? "").trim();
    return text === "" ? null : { text };
  },
  completeness: (_: unknown, { text }: { text: string }): Completeness => share(text.trim().length, 1),
  isTyped: true,
  hasParts: false,
};

/** A range of numbers as the text of a key: `1..5`. */
export const writeRange = ({ from, to }: { from: number; to: number }): string => `${from}..${to}`;

const writtenRange = /^(?<from>[-+.e\d]+?)\.\.(?<to>[-+.e\d]+)$/;

/** The ends of a written range; undefined where a text is none. */
function readRange(text: string): AnswerLine | undefined {
  const { from, to } = writtenRange.exec(text)?.groups ?? {};
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** An answer that was typed. */
export const typedAnswer = {
  lines: (_: unknown, { text }: { text: string }): AnswerLine[] => [{ text }],
  isOrdered: false,
  parts: undefined,
  partsSayAll: false,
  keyParts: (): KeyPart[] => [{ part: "answer", feedback: "right" }],
  Drawing: undefined,
};

/** The same rules, but for a key that is a range of numbers. */
export const withRanges = (rules: AnswerRules<"number-entry">): AnswerRules<"number-entry"> => ({
  ...rules,
  lines: (question, response) => {
    const range = readRange(response.text);
    return range === undefined ? rules.lines(question, response) : [range];
  },
});
