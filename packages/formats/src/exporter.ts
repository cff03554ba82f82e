import type { Presentation } from "@wellread/assessment";
import type { AskedQuestion, Interaction, QuestionId } from "@wellread/content";
import type { Item, ItemOf } from "./item.ts";
import type { Labels } from "./words/index.ts";
import type { LossCode } from "./loss.ts";
import type { Passage, PassagePlace } from "./passage.ts";
import type { SupportOfAll } from "./support.ts";

/** A file to be written: text is UTF-8. */
export type ExportFile =
  { readonly path: string; readonly text: string } | { readonly path: string; readonly bytes: Uint8Array };

/** What a file says of the quiz as a whole. */
export interface QuizInfo {
  readonly title: string;
  readonly locale: string;
  readonly article: string;
  readonly seed: string;
  readonly labels: Labels;
  /** The export's moment, in milliseconds since 1970. */
  readonly now: number;
  /** What the file is called, without its ending. */
  readonly baseName: string;
  /** Tells it from every quiz that asks anything else, so that an import replaces no other: letters, digits, `-`, `_`. */
  readonly identifier: string;
  /** What the questions are licensed under; empty where nothing is said of it. */
  readonly licence: string;
  /** What stands before or beside the questions, if anything does. */
  readonly passage: Passage | undefined;
}

/** One question, as it came and as it is shown. */
export interface Entry {
  readonly item: Item;
  readonly question: AskedQuestion;
  readonly presentation: Presentation;
}

/** A question that a format cannot hold, though it holds others of its interaction. */
export interface Refusal {
  readonly question: QuestionId;
  readonly reason: LossCode;
  /** What a length or number is held to, where the reason is one. */
  readonly limit?: number;
}

/** Says why this one question does not fit. */
export class DoesNotFit {
  readonly why: Omit<Refusal, "question">;
  constructor(reason: LossCode, limit?: number) {
    this.why = limit === undefined ? { reason } : { reason, limit };
  }
}

/** How each interaction is written; `null` where the format has no place for it. */
export type Renderers<Unit> = {
  readonly [I in Interaction]:
    ((item: ItemOf<I>, quiz: QuizInfo, entry: Entry) => readonly Unit[] | DoesNotFit) | null;
};

/** What a teacher wants a file for, in the order in which it is told. */
export const formatGroups = ["platform", "game", "form", "cards", "paper", "data"] as const;
export type FormatGroup = (typeof formatGroups)[number];

/** What is known of a format beside how it is written. */
interface Facts {
  /** Of the first file, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  readonly group: FormatGroup;
  /** Whether no importer reads it in the tests, only readers of our own. */
  readonly layoutChecked: boolean;
  readonly support: SupportOfAll;
  /** What the file loses as a whole, whatever its questions. */
  readonly ofFile: readonly LossCode[];
  /** Where a passage stands; null where the format has no place for one. */
  readonly passagePlace: PassagePlace | null;
}

interface Definition<Unit> extends Facts {
  readonly render: Renderers<Unit>;
  /** What this one question loses beside what every question of its interaction does; nothing where it is not given. */
  readonly loses?: (item: Item) => readonly LossCode[];
  readonly assemble: (units: readonly Unit[], quiz: QuizInfo) => readonly ExportFile[];
}

/** A format: what is known of it, and what writes a quiz in it. */
export interface Exporter extends Facts {
  readonly renders: (interaction: Interaction) => boolean;
  /** What this one question loses beside what every question of its interaction does. */
  readonly loses: (item: Item) => readonly LossCode[];
  readonly write: (
    entries: readonly Entry[],
    quiz: QuizInfo,
  ) => { files: readonly ExportFile[]; refusals: readonly Refusal[] };
}

/** Makes a format of the way it writes each interaction and puts the pieces together. */
export function defineExporter<Unit>({ render, assemble, loses, ...rest }: Definition<Unit>): Exporter {
  const renderAs = <I extends Interaction>(interaction: I, item: ItemOf<I>, quiz: QuizInfo, entry: Entry) =>
    render[interaction]?.(item, quiz, entry) ?? [];
  return {
    ...rest,
    loses: (item) => loses?.(item) ?? [],
    renders: (interaction) => render[interaction] !== null,
    write: (entries, quiz) => {
      const written = entries.map((entry) => ({
        question: entry.question.id,
        units: renderAs(entry.item.interaction, entry.item, quiz, entry),
      }));
      return {
        files: assemble(
          written.flatMap(({ units }) => (units instanceof DoesNotFit ? [] : units)),
          quiz,
        ),
        refusals: written.flatMap(({ question, units }) =>
          units instanceof DoesNotFit ? [{ question, ...units.why }] : [],
        ),
      };
    },
  };
}

/** For formats that write every interaction in one way. */
export function renderEach<Unit>(write: (item: Item, quiz: QuizInfo, entry: Entry) => Unit): Renderers<Unit> {
  const render = (item: Item, quiz: QuizInfo, entry: Entry) => [write(item, quiz, entry)];
  return {
    choice: render,
    "true-false-set": render,
    "multiple-response": render,
    match: render,
    order: render,
    "text-entry": render,
    "number-entry": render,
    "inline-choice": render,
  };
}
