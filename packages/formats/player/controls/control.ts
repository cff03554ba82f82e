import type { PresentationOf, ResponseOf } from "@wellread/assessment";
import type { AskedQuestionOf, Interaction, Option } from "@wellread/content";
import type { PlayerWords } from "../../src/scorm12/play-data.ts";

/** What a control is made of, and whom it tells of every answer. */
interface Asked<I extends Interaction> {
  readonly question: AskedQuestionOf<I>;
  readonly shown: PresentationOf<I>;
  readonly response: ResponseOf<I> | undefined;
  readonly words: PlayerWords;
  readonly answer: (response: ResponseOf<I> | undefined) => void;
}

/** Lays out what an interaction is answered with. */
export type Control<I extends Interaction> = (asked: Asked<I>) => Node[];

/** The text of an option that is shown. */
export function textOf(pool: readonly Option[], id: string): string {
  return pool.find((option) => option.id === id)?.text ?? "";
}
