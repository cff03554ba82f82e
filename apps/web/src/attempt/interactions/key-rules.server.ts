import "server-only";
import type { AskedQuestion, AskedQuestionOf, Interaction } from "@wellread/content";
import { type Presentation, type Response, keyResponse } from "@wellread/assessment";
import { siteMessages } from "@/i18n/messages";
import { textOf, writeRange } from "./pieces";

/** An option and what it answers, in words; null where the words are the page's, as "yes" or "second place". */
export type OptionLabel = { partText: string | null; optionText: string | null };

/** What is done with a question that has its key. */
type KeyRules<I extends Interaction> = {
  /** The right answer in words, line by line. */
  keyLines: (question: AskedQuestionOf<I>) => string[];
  labelOption: (question: AskedQuestionOf<I>, part: string | null, option: string) => OptionLabel;
  /** What a presentation of all of the question's options holds besides its head. */
  wholePresentation: (question: AskedQuestionOf<I>) => object;
  /** Where the options stand that name the parts of a score and its feedback; null where the answer is typed. */
  optionPlace: "options" | "sources" | "gaps" | null;
};

type Named = { id: string; text: string };

/** The texts of those of these options that are there. */
const textsOf = (options: readonly Named[], ids: readonly string[]): string[] =>
  ids.flatMap((id) => textOf(options, id) ?? []);

const idsOf = (options: readonly { id: string }[]): string[] => options.map(({ id }) => id);

const presentAll = ({ options }: { options: readonly Named[] }): object => ({ options: idsOf(options) });

const labelPlain = (
  { options }: { options: readonly Named[] },
  _part: string | null,
  option: string,
): OptionLabel => ({ partText: null, optionText: textOf(options, option) ?? null });

/** A range of numbers in words. */
export const sayRange = ({ from, to }: { from: string | number; to: string | number }): string =>
  siteMessages.results.range.replace("{from}", String(from)).replace("{to}", String(to));

/** The right answer as it is shown. Where a range of numbers is right, it is all of the range, and no answer of a student's. */
export function shownKey(question: AskedQuestion, presentation: Presentation): Response {
  const key = keyResponse(question, presentation);
  if (key.interaction !== "number-entry" || question.interaction !== "number-entry") return key;
  const { range } = question;
  return range === undefined || range.from === range.to ? key : { ...key, text: writeRange(range) };
}

/**
 * By kind, and apart from the kinds' own modules: those are sent to browsers, and whatever takes a question with its key
 * stays on the server.
 */
export const keyRules: { readonly [I in Interaction]: KeyRules<I> } = {
  choice: {
    keyLines: ({ options, key }) => textsOf(options, [key]),
    labelOption: labelPlain,
    wholePresentation: presentAll,
    optionPlace: "options",
  },
  "true-false-set": {
    /** The true ones. */
    keyLines: ({ options, key }) => textsOf(options, key),
    labelOption: ({ options }, part) => ({ partText: textOf(options, part) ?? null, optionText: null }),
    wholePresentation: presentAll,
    optionPlace: "options",
  },
  "multiple-response": {
    keyLines: ({ options, key }) => textsOf(options, key),
    labelOption: labelPlain,
    wholePresentation: presentAll,
    optionPlace: "options",
  },
  match: {
    keyLines: ({ options: { sources, targets }, key }) =>
      sources.map(({ id, text }) => `${text} → ${textOf(targets, key[id]) ?? ""}`),
    labelOption: ({ options }, part, option) => ({
      partText: textOf(options.sources, part) ?? null,
      optionText: textOf(options.targets, option) ?? null,
    }),
    wholePresentation: ({ options }) => ({
      sources: idsOf(options.sources),
      targets: idsOf(options.targets),
    }),
    optionPlace: "sources",
  },
  order: {
    keyLines: ({ options, key }) => textsOf(options, key),
    labelOption: labelPlain,
    wholePresentation: presentAll,
    optionPlace: "options",
  },
  "text-entry": {
    keyLines: ({ options, key }) => textsOf(options, [key]),
    labelOption: () => ({ partText: null, optionText: null }),
    wholePresentation: () => ({}),
    optionPlace: null,
  },
  "number-entry": {
    keyLines: ({ key, range }) => [
      range === undefined || range.from === range.to ? String(key) : sayRange(range),
    ],
    labelOption: () => ({ partText: null, optionText: null }),
    wholePresentation: () => ({}),
    optionPlace: null,
  },
  "inline-choice": {
    keyLines: ({ statement, options, key }) => [
      options.reduce(
        (said, gap) => said.replace(`{${gap.id}}`, textOf(gap.options, key[gap.id]) ?? ""),
        statement,
      ),
    ],
    labelOption: ({ options }, part, option) => ({
      partText: null,
      optionText: textOf(options.find(({ id }) => id === part)?.options ?? [], option) ?? null,
    }),
    wholePresentation: ({ options }) => ({
      gaps: options.map((gap) => ({ id: gap.id, options: idsOf(gap.options) })),
    }),
    optionPlace: "gaps",
  },
};
