import "server-only";
import type { Interaction, AskedQuestion, AskedQuestionOf } from "@wellread/content";

type Named = { id: string; text: string };

const textsOf = (options: readonly Named[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => options.find((option) => option.id === id)?.text ?? []);

const pair = (source: string, target: string | undefined): string => `${source} → ${target ?? ""}`;

type Lines = { [I in Interaction]: (question: AskedQuestionOf<I>) => string[] };

/** The right answer of each kind. Of a set to judge, the true ones. */
const lines: Lines = {
  choice: ({ options, key }) => textsOf(options, [key]),
  "true-false-set": ({ options, key }) => textsOf(options, key),
  "multiple-response": ({ options, key }) => textsOf(options, key),
  match: ({ options: { sources, targets }, key }) =>
    sources.map(({ id, text }) => pair(text, textsOf(targets, [key[id] ?? ""])[0])),
  order: ({ options, key }) => textsOf(options, key),
  "text-entry": ({ options, key }) => textsOf(options, [key]),
  "number-entry": ({ key }) => [String(key)],
  "inline-choice": ({ statement, options, key }) => [
    options.reduce(
      (said, gap) => said.replace(`{${gap.id}}`, textsOf(gap.options, [key[gap.id] ?? ""])[0] ?? ""),
      statement,
    ),
  ],
};

const linesAs = <I extends Interaction>(interaction: I, question: AskedQuestionOf<I>): string[] =>
  lines[interaction](question);

/** The right answer in words, line by line: it tells questions apart whose stems are the same. For teachers only. */
export const keyLines = (question: AskedQuestion): string[] => linesAs(question.interaction, question);
