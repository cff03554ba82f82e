import { defineExporter, DoesNotFit, type Exporter, type QuizInfo } from "./exporter.ts";
import type { Item, ItemOption } from "./item.ts";
import { splitItem } from "./single-choice.ts";
import { writeCsv } from "./spreadsheet.ts";
import { losesOrder, type SupportOfAll } from "./support.ts";

/** A question of a game: a line to read, a few answers to tap. */
export interface GameQuestion {
  readonly stem: string;
  readonly options: readonly Pick<ItemOption, "text" | "right">[];
  readonly explanation: string;
}

/** What a game has room for, in UTF-16 units; `Infinity` where it states no limit. */
export interface GameLimits {
  readonly stem: number;
  readonly answer: number;
  readonly answers: number;
}

type Renderer = (item: Item, quiz: QuizInfo) => GameQuestion[] | DoesNotFit;

/** Renders single choices, one or several to a question, all of them or none. */
export function renderSingles(limits: GameLimits): Renderer {
  return (item, { labels }) => checkFit(splitItem(item, labels), limits);
}

/** Renders a question with several right answers. */
export function renderMultiple(limits: GameLimits) {
  return ({ stem, options, explanation }: GameQuestion) => checkFit([{ stem, options, explanation }], limits);
}

function checkFit(questions: readonly GameQuestion[], limits: GameLimits): GameQuestion[] | DoesNotFit {
  const texts = questions.flatMap(({ options }) => options.map(({ text }) => text));
  if (questions.some(({ stem }) => stem.length > limits.stem)) {
    return new DoesNotFit("stem_too_long", limits.stem);
  }
  if (texts.some((text) => text.length > limits.answer)) {
    return new DoesNotFit("answer_too_long", limits.answer);
  }
  if (questions.some(({ options }) => options.length > limits.answers)) {
    return new DoesNotFit("too_many_answers", limits.answers);
  }
  return [...questions];
}

/** The places of the right answers, from 1, as the games' files name them. */
export function rightPlaces({ options }: Pick<GameQuestion, "options">): string {
  return options.flatMap(({ right }, index) => (right ? [String(index + 1)] : [])).join(",");
}

/** The answers' texts, empty up to so many places. */
export function answerCells({ options }: Pick<GameQuestion, "options">, places: number): string[] {
  return Array.from({ length: places }, (_, index) => options[index]?.text ?? "");
}

/** A game's table of questions that have one right answer each. */
interface GameCsv {
  /** Of the game: also the first part of the file's ending. */
  readonly name: string;
  readonly support: SupportOfAll;
  /** The most answers that a question can have there. */
  readonly answers: number;
  /** What stands above the headings. */
  readonly titleRow: readonly string[];
  readonly headings: readonly string[];
  readonly row: (question: GameQuestion, index: number) => readonly (string | number)[];
}

/** Makes a format of the table that a game imports. */
export function defineGameCsv({ name, support, answers, titleRow, headings, row }: GameCsv): Exporter {
  const singles = renderSingles({ stem: Infinity, answer: Infinity, answers });
  return defineExporter<GameQuestion>({
    extension: `${name}.csv`,
    mediaType: "text/csv",
    group: "game",
    layoutChecked: true,
    ofFile: ["topics"],
    passagePlace: null,
    support,
    loses: losesOrder,
    render: {
      choice: singles,
      "true-false-set": singles,
      "multiple-response": null,
      match: singles,
      order: null,
      "text-entry": null,
      "number-entry": null,
      "inline-choice": singles,
    },
    assemble: (questions, { baseName }) => [
      { path: `${baseName}.${name}.csv`, text: writeCsv([titleRow, headings, ...questions.map(row)]) },
    ],
  });
}
