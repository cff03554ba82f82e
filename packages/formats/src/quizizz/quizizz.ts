import { defineExporter, DoesNotFit } from "../exporter.ts";
import { answerCells, renderMultiple, renderSingles, rightPlaces, type GameQuestion } from "../game.ts";
import { isOneNumber, writeFigure } from "../range-figures.ts";
import { comparisonLosses, eachPart, leftOut, losesComparison, losesOrder, native } from "../support.ts";
import { writeXlsx } from "../spreadsheet.ts";

const places = 5;
const limits = { stem: Infinity, answer: Infinity, answers: places };
const seconds = 60;
const headings = [
  "Question Text",
  "Question Type",
  ...Array.from({ length: places }, (_, index) => `Option ${index + 1}`),
  "Correct Answer",
  "Time in seconds",
  "Image Link",
  "Answer explanation",
];

interface Row extends GameQuestion {
  readonly type: "Multiple Choice" | "Checkbox" | "Fill-in-the-Blank";
}

const singles = (...[item, quiz]: Parameters<ReturnType<typeof renderSingles>>) =>
  withType(renderSingles(limits)(item, quiz), "Multiple Choice");

/** The spreadsheet of Quizizz (now Wayground). Its layout is checked, an import is not. */
export const quizizz = defineExporter<Row>({
  extension: "quizizz.xlsx",
  mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  group: "game",
  layoutChecked: true,
  ofFile: ["topics"],
  passagePlace: null,
  support: {
    choice: native(["one_explanation"], ["options_shuffled"]),
    "true-false-set": eachPart("statement"),
    "multiple-response": native(["one_explanation"]),
    match: eachPart("pair"),
    order: leftOut("no_order"),
    "text-entry": native(["five_spellings"], comparisonLosses),
    "number-entry": native(["number_words_wrong"]),
    "inline-choice": eachPart("gap", [], ["options_shuffled"]),
  },
  loses: (item) => [...losesComparison(item), ...losesOrder(item)],
  render: {
    choice: singles,
    "true-false-set": singles,
    "multiple-response": (item) => withType(renderMultiple(limits)(item), "Checkbox"),
    match: singles,
    order: null,
    "text-entry": ({ stem, explanation, answer }) => [
      fillIn(stem, explanation, [...answer.spellings, ...answer.noted].slice(0, places)),
    ],
    "number-entry": ({ stem, explanation, answer, range }) =>
      isOneNumber(range) ? [fillIn(stem, explanation, [writeFigure(answer)])] : new DoesNotFit("no_range"),
    "inline-choice": singles,
  },
  assemble: (rows, { baseName }) => {
    const cells = rows.map((row) => [
      row.stem,
      row.type,
      ...answerCells(row, places).map((text) => (text === "" ? undefined : text)),
      row.type === "Fill-in-the-Blank" ? undefined : rightPlaces(row),
      seconds,
      undefined,
      row.explanation,
    ]);
    return [{ path: `${baseName}.quizizz.xlsx`, bytes: writeXlsx([headings, ...cells]) }];
  },
});

function withType(questions: GameQuestion[] | DoesNotFit, type: Row["type"]): Row[] | DoesNotFit {
  return questions instanceof DoesNotFit ? questions : questions.map((question) => ({ ...question, type }));
}

function fillIn(stem: string, explanation: string, answers: readonly string[]): Row {
  const options = answers.map((text) => ({ text, right: true }));
  return { stem, explanation, options, type: "Fill-in-the-Blank" };
}
