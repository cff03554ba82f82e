import { inLocale } from "../labels.ts";
import type { PlayerWords } from "./play-data.ts";

const english: Omit<PlayerWords, "yes" | "no" | "otherSpelling"> = {
  questionOf: "Question {number} of {total}",
  back: "Back",
  next: "Next",
  submit: "Submit answers",
  choose: "Choose…",
  chooseSo: "Choose {count}",
  place: "Place {number}",
  gap: "Gap {number}",
  typeName: "Your answer",
  typeNumber: "Your answer, a number",
  open: "Not answered yet: {numbers}. You can go back, or submit as it is.",
  result: "Your result",
  score: "{points} of {total} points ({percent} %)",
  right: "Right",
  partly: "Partly right",
  wrong: "Wrong",
  missed: "Missed",
  unanswered: "Not answered",
  yourAnswer: "Your answer",
  rightAnswer: "Right answer",
  notRecorded: "No learning platform was found: your score is not recorded.",
};

/** The player's words in a locale; English where there are none. */
export function playerWordsOf(locale: string): typeof english {
  return inLocale({ en: english }, locale) ?? english;
}
