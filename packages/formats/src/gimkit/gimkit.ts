import { defineExporter } from "../exporter.ts";
import { renderSingles, type GameQuestion } from "../game-question.ts";
import { losesOrder } from "../occasional-losses.ts";
import { writeCsv } from "../write-csv.ts";

/** One right answer and three wrong ones. */
const wrongPlaces = 3;
const limits = { stem: Infinity, answer: Infinity, answers: 1 + wrongPlaces };
const titleRow = ["Gimkit Spreadsheet Import Template", "", "", "", ""];
const headings = [
  "Question",
  "Correct Answer",
  "Incorrect Answer 1",
  "Incorrect Answer 2 (Optional)",
  "Incorrect Answer 3 (Optional)",
];

const singles = renderSingles(limits);

/** Gimkit's CSV. Its layout is checked, an import is not. */
export const gimkit = defineExporter<GameQuestion>({
  extension: "gimkit.csv",
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
    const rows = questions.map(({ stem, options }) => {
      const wrong = options.filter(({ right }) => !right).map(({ text }) => text);
      const key = options.find(({ right }) => right)?.text ?? "";
      return [stem, key, ...Array.from({ length: wrongPlaces }, (_, index) => wrong[index] ?? "")];
    });
    return [{ path: `${baseName}.gimkit.csv`, text: writeCsv([titleRow, headings, ...rows]) }];
  },
});
