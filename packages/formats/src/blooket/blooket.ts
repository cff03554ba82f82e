import { answerCells, defineGameCsv, rightPlaces } from "../game.ts";
import { leftOut, singleChoices } from "../support.ts";

const answers = 4;
const seconds = 60;

/** Blooket's CSV. Its layout is checked, an import is not. */
export const blooket = defineGameCsv({
  name: "blooket",
  support: { ...singleChoices, "multiple-response": leftOut("any_key_suffices") },
  answers,
  titleRow: ["Blooket Import Template", ...Array.from({ length: 7 }, () => "")],
  headings: [
    "Question #",
    "Question Text",
    "Answer 1",
    "Answer 2",
    "Answer 3 (Optional)",
    "Answer 4 (Optional)",
    "Time Limit (sec) (Max: 300 seconds)",
    "Correct Answer(s) (Only include Answer #)",
  ],
  row: (question, index) => [
    index + 1,
    question.stem,
    ...answerCells(question, answers),
    seconds,
    rightPlaces(question),
  ],
});
