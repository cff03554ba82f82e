import { defineExporter } from "../exporter.ts";
import { answerCells, renderSingles, rightPlaces, type GameQuestion } from "../game-question.ts";
import { losesOrder } from "../occasional-losses.ts";
import { writeCsv } from "../write-csv.ts";

const limits = { stem: Infinity, answer: Infinity, answers: 4 };
const seconds = 60;
const titleRow = ["Blooket Import Template", ...Array.from({ length: 7 }, () => "")];
const headings = [
  "Question #",
  "Question Text",
  "Answer 1",
  "Answer 2",
  "Answer 3 (Optional)",
  "Answer 4 (Optional)",
  "Time Limit (sec) (Max: 300 seconds)",
  "Correct Answer(s) (Only include Answer #)",
];

const singles = renderSingles(limits);

/** Blooket's CSV. Its layout is checked, an import is not. */
export const blooket = defineExporter<GameQuestion>({
  extension: "blooket.csv",
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
  assemble: (questions, { baseName }) => {
    const rows = questions.map((question, index) => [
      index + 1,
      question.stem,
      ...answerCells(question, limits.answers),
      seconds,
      rightPlaces(question),
    ]);
    return [{ path: `${baseName}.blooket.csv`, text: writeCsv([titleRow, headings, ...rows]) }];
  },
});
