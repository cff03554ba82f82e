import type { Presentation } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";
import type { FormatWords, Labels } from "../words/index.ts";

/** The few words that the player says. `{…}` are filled in. */
export type PlayerWords = FormatWords["player"] & Pick<Labels, "yes" | "no" | "otherSpelling">;

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
