import { defineExporter } from "../exporter.ts";
import { answerCells, renderMultiple, renderSingles, rightPlaces, type GameQuestion } from "../game.ts";
import { losesOrder, native, singleChoices } from "../support.ts";
import { writeXlsx } from "../spreadsheet.ts";

const limits = { stem: 120, answer: 75, answers: 4 };
/** One of the times that Kahoot knows; the longest but one, as the questions are to be read. */
const seconds = 60;
const headings = [
  undefined,
  "Question - max 120 characters",
  "Answer 1 - max 75 characters",
  "Answer 2 - max 75 characters",
  "Answer 3 - max 75 characters",
  "Answer 4 - max 75 characters",
  "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
  "Correct answer(s) - choose at least one",
];
/** The headings stand in row 8, under what Kahoot's template says. */
const linesAbove = 7;

const singles = renderSingles(limits);

/** Kahoot's spreadsheet (columns B to H from row 9, the number in A). Its layout is checked, an import is not. */
export const kahoot = defineExporter<GameQuestion>({
  extension: "kahoot.xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  group: "game",
  layoutChecked: true,
  ofFile: ["topics"],
  passagePlace: null,
  support: { ...singleChoices, "multiple-response": native(["no_feedback", "no_part_points"]) },
  loses: losesOrder,
  render: {
    choice: singles,
    "true-false-set": singles,
    "multiple-response": renderMultiple(limits),
    match: singles,
    order: null,
    "text-entry": null,
    "number-entry": null,
    "inline-choice": singles,
  },
  assemble: (questions, { baseName, title }) => {
    const rows = questions.map((question, index) => [
      index + 1,
      question.stem,
      ...answerCells(question, limits.answers).map((text) => (text === "" ? undefined : text)),
      seconds,
      rightPlaces(question),
    ]);
    const above = Array.from({ length: linesAbove }, (_, line) => (line === 1 ? [undefined, title] : []));
    return [{ path: `${baseName}.kahoot.xlsx`, bytes: writeXlsx([...above, headings, ...rows]) }];
  },
});
