import type { Presentation } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";
import { inLocale } from "../labels.ts";

/** The few words that the player says. `{…}` are filled in. */
export interface PlayerWords {
  readonly yes: string;
  readonly no: string;
  /** `{number}`, `{total}`. */
  readonly questionOf: string;
  readonly back: string;
  readonly next: string;
  readonly submit: string;
  readonly choose: string;
  /** `{count}`. */
  readonly chooseSo: string;
  /** `{number}`. */
  readonly place: string;
  /** `{number}`. */
  readonly gap: string;
  readonly typeName: string;
  readonly typeNumber: string;
  /** `{numbers}`: of the questions that have no answer or only part of one. */
  readonly open: string;
  readonly result: string;
  /** `{points}`, `{total}`, `{percent}`. */
  readonly score: string;
  readonly right: string;
  readonly partly: string;
  readonly wrong: string;
  readonly missed: string;
  readonly unanswered: string;
  readonly yourAnswer: string;
  readonly rightAnswer: string;
  /** `{from}`, `{to}`: numbers of which any is right. */
  readonly range: string;
  readonly otherSpelling: string;
  readonly notRecorded: string;
}

/** A question as the player needs it: its key, and its feedback with the paragraphs in the text. */
export interface PlayedQuestion {
  readonly question: AskedQuestion;
  readonly presentation: Presentation;
}

/** All that the player is given. */
export interface PlayData {
  readonly title: string;
  readonly words: PlayerWords;
  readonly questions: readonly PlayedQuestion[];
}

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
  range: "from {from} to {to}",
  notRecorded: "No learning platform was found: your score is not recorded.",
};

/** The player's words in a locale; English where there are none. */
export function playerWordsOf(locale: string): typeof english {
  return inLocale({ en: english }, locale) ?? english;
}
