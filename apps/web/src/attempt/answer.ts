import type { Response, ResponseOf } from "@wellread/assessment";
import type { Interaction, Option, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import type { Go } from "./destination";

/** A statement's parts in order: plain text, or the id of a gap. */
export type StatementPart = { gap: string } | { text: string };

/** Takes a statement apart at its gaps, which are written `{gap-1}`. */
export const splitGaps = (statement: string): StatementPart[] =>
  statement
    .split(/(\{gap-\d\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{gap-\d\}$/.test(part) ? { gap: part.slice(1, -1) } : { text: part }));

/** One line of an answer in words: plain, one thing matched with another, or a statement judged. */
export type AnswerLine =
  { text: string } | { source: string; target: string } | { statement: string; value: boolean };

const named = (options: readonly Option[], id: string | undefined): string =>
  options.find((option) => option.id === id)?.text ?? "";

const listed = (options: readonly Option[], ids: readonly string[]): AnswerLine[] =>
  ids.map((id) => ({ text: named(options, id) }));

/** Stands where a gap was left open. */
const openGap = "____";

type Lines<I extends Interaction> = (
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
) => AnswerLine[];

const lines: { [I in Interaction]: Lines<I> } = {
  choice: ({ options }, { option }) => listed(options, [option]),
  "true-false-set": ({ options }, { values }) =>
    options.flatMap(({ id, text }) => {
      const value = values[id];
      return value === undefined ? [] : [{ statement: text, value }];
    }),
  "multiple-response": ({ options }, response) =>
    listed(
      options,
      options.map(({ id }) => id).filter((id) => response.options.includes(id)),
    ),
  match: ({ options }, { pairs }) =>
    options.sources.flatMap(({ id, text }) =>
      pairs[id] === undefined ? [] : [{ source: text, target: named(options.targets, pairs[id]) }],
    ),
  order: ({ options }, response) => listed(options, response.options),
  "text-entry": (_, { text }) => [{ text }],
  "number-entry": (_, { text }) => [{ text }],
  "inline-choice": ({ statement, options }, { gaps }) => {
    const chosen = new Map<string, string>(Object.entries(gaps));
    const filled = splitGaps(statement).map((part) => {
      if ("text" in part) return part.text;
      const gap = options.find(({ id }) => id === part.gap);
      return named(gap?.options ?? [], chosen.get(part.gap)) || openGap;
    });
    return [{ text: filled.join("") }];
  },
};

const linesAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
): AnswerLine[] => lines[interaction](question, response);

/** An answer in the words of its question, line by line; none for no answer. */
export const answerLines = (question: PublicAskedQuestion, response: Response | null): AnswerLine[] => {
  if (response?.interaction !== question.interaction) return [];
  return linesAs(question.interaction, question, response);
};

/** Moves one option a place up or down; at the end of the list it stays. Undefined if the option is not in it. */
export function moveOption<Id extends string>(order: Id[], option: Id, by: "up" | "down"): Id[] | undefined {
  const from = order.indexOf(option);
  if (from < 0) return undefined;
  const to = Math.min(Math.max(from + (by === "up" ? -1 : 1), 0), order.length - 1);
  return order.toSpliced(from, 1).toSpliced(to, 0, option);
}

/** The answer a form holds, not yet checked against the response schema; null when it holds none. */
type Draft = Record<string, unknown> | null;

type Fields = {
  /** Field names of the interaction; one that ends in a full stop stands for all that begin with it. */
  names: string[];
  read: (form: URLSearchParams, go: Go) => Draft;
};

/** The non-empty fields that begin with `prefix`, by the rest of their name. */
const group = (form: URLSearchParams, prefix: string): [string, string][] =>
  [...form]
    .filter(([name, value]) => name.startsWith(prefix) && value !== "")
    .map(([name, value]) => [name.slice(prefix.length), value]);

const filled = (key: string, entries: [string, unknown][]): Draft =>
  entries.length === 0 ? null : { [key]: Object.fromEntries(entries) };

const readTrueFalse = (value: string): boolean | string => {
  if (value === "true") return true;
  return value === "false" ? false : value;
};

const readText = (form: URLSearchParams): Draft => {
  const text = (form.get("text") ?? "").trim();
  return text === "" ? null : { text };
};

const readOrder = (form: URLSearchParams, go: Go): Draft => {
  const shown = form.getAll("position");
  if (go.to === "up" || go.to === "down") return { options: moveOption(shown, go.option, go.to) };
  return form.get("confirmed") === "on" ? { options: shown } : null;
};

/** How each interaction's fields are named and read. The names are described in `read-form.ts`. */
export const formFields = {
  choice: {
    names: ["option"],
    read: (form) => (form.get("option") ? { option: form.get("option") } : null),
  },
  "true-false-set": {
    names: ["value."],
    read: (form) =>
      filled(
        "values",
        group(form, "value.").map(([id, value]) => [id, readTrueFalse(value)]),
      ),
  },
  "multiple-response": {
    names: ["option"],
    read: (form) => (form.has("option") ? { options: form.getAll("option") } : null),
  },
  match: { names: ["pair."], read: (form) => filled("pairs", group(form, "pair.")) },
  order: { names: ["position", "confirmed"], read: readOrder },
  "text-entry": { names: ["text"], read: readText },
  "number-entry": { names: ["text"], read: readText },
  "inline-choice": { names: ["gap."], read: (form) => filled("gaps", group(form, "gap.")) },
} satisfies Record<Interaction, Fields>;

/** How much of a question has an answer, whether right or not. */
export type Completeness = "answered" | "partly" | "unanswered";

const share = (given: number, asked: number): Completeness =>
  given === 0 ? "unanswered" : given < asked ? "partly" : "answered";

const typed = (text: string): Completeness => share(text.trim().length, 1);

type Measure = {
  [I in Interaction]: (question: PublicAskedQuestionOf<I>, response: ResponseOf<I>) => Completeness;
};

const measures: Measure = {
  choice: () => "answered",
  "true-false-set": (question, { values }) => share(Object.keys(values).length, question.options.length),
  "multiple-response": (question, { options }) => share(options.length, question.select),
  match: (question, { pairs }) => share(Object.keys(pairs).length, question.options.sources.length),
  order: (question, { options }) => share(options.length, question.options.length),
  "text-entry": (_, { text }) => typed(text),
  "number-entry": (_, { text }) => typed(text),
  "inline-choice": (question, { gaps }) => share(Object.keys(gaps).length, question.options.length),
};

const measureAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  response: ResponseOf<I>,
): Completeness => measures[interaction](question, response);

/** Says whether a question has an answer, a part of one or none. */
export const completeness = (question: PublicAskedQuestion, response: Response | null): Completeness => {
  if (response?.interaction !== question.interaction) return "unanswered";
  return measureAs(question.interaction, question, response);
};
