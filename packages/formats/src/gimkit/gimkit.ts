import { defineGameCsv } from "../game.ts";
import { singleChoices } from "../support.ts";

/** Beside the one right answer. */
const wrongPlaces = 3;

/** Gimkit's CSV. Its layout is checked, an import is not. */
export const gimkit = defineGameCsv({
  name: "gimkit",
  support: singleChoices,
  answers: 1 + wrongPlaces,
  titleRow: ["Gimkit Spreadsheet Import Template", "", "", "", ""],
  headings: [
    "Question",
    "Correct Answer",
    "Incorrect Answer 1",
    "Incorrect Answer 2 (Optional)",
    "Incorrect Answer 3 (Optional)",
  ],
  row: ({ stem, options }) => {
    const wrong = options.filter(({ right }) => !right).map(({ text }) => text);
    const key = options.find(({ right }) => right)?.text ?? "";
    return [stem, key, ...Array.from({ length: wrongPlaces }, (_, index) => wrong[index] ?? "")];
  },
});
