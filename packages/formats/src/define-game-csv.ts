import { defineExporter, type Exporter } from "./exporter.ts";
import { renderSingles, type GameQuestion } from "./game-question.ts";
import { losesOrder } from "./occasional-losses.ts";
import { writeCsv } from "./write-csv.ts";

/** A game's table of questions that have one right answer each. */
interface GameCsv {
  /** Of the game: also the first part of the file's ending. */
  readonly name: string;
  /** The most answers that a question can have there. */
  readonly answers: number;
  /** What stands above the headings. */
  readonly titleRow: readonly string[];
  readonly headings: readonly string[];
  readonly row: (question: GameQuestion, index: number) => readonly (string | number)[];
}

/** Makes a format of the table that a game imports. */
export function defineGameCsv({ name, answers, titleRow, headings, row }: GameCsv): Exporter {
  const singles = renderSingles({ stem: Infinity, answer: Infinity, answers });
  return defineExporter<GameQuestion>({
    extension: `${name}.csv`,
    mediaType: "text/csv",
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
