import type { z } from "zod";
import type { askSchema, propositionSchema, Way } from "../../../ask.ts";

export type AskData = z.input<typeof askSchema>;
export type OptionData = z.input<typeof propositionSchema>;

/** A text in English. Another language is another entry in each. */
export function en(text: string): { en: string } {
  return { en: text };
}

/** An option: what it asserts, and, for a misreading, the slip behind it. */
export function option(
  id: string,
  text: string,
  asserts: string | string[],
  way?: Way,
  note?: string,
): OptionData {
  return {
    id,
    asserts: [asserts].flat(),
    ...(way && { way }),
    text: en(text),
    ...(note !== undefined && { note: en(note) }),
  };
}

/** The same option with what is said of it in place of the feedback that follows from its kind. */
export function explained(said: OptionData, explanation: string): OptionData {
  return { ...said, explanation: en(explanation) };
}

type Kept = Pick<AskData, "id" | "topics" | "sort" | "level" | "facts" | "answer" | "given" | "siblingOf"> & {
  readonly sequence?: "natural";
};

/** One statement to be judged true, false or not given. */
export function status(
  kept: Omit<Kept, "sort" | "level"> & Partial<Pick<Kept, "sort" | "level">>,
  statement: OptionData,
): AskData {
  return {
    sort: "substance",
    level: "understand",
    ...kept,
    interaction: "status",
    stem: en("Going by the article, is this true, false or not given?"),
    options: [statement],
  };
}

/** One answer among several options. */
export function choice(kept: Kept, stem: string, options: OptionData[]): AskData {
  return { ...kept, interaction: "choice", stem: en(stem), options };
}

/** Rows that are each answered by yes or no. */
export function yesNo(kept: Kept, stem: string, options: OptionData[]): AskData {
  return { ...kept, interaction: "true-false-set", stem: en(stem), options };
}

/** Several answers among more options: how many is for the reader to find out. */
export function several(kept: Kept, stem: string, options: OptionData[]): AskData {
  return { ...kept, interaction: "multiple-response", stem: en(`${stem} Select all that apply.`), options };
}
