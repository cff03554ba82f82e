import "server-only";
import type { Presentation } from "@wellread/assessment";
import type { AskedQuestion } from "@wellread/content";

/** A quiz that is to become a file: the questions with their keys, and how each is shown. */
export type QuizToWrite = {
  title: string;
  locale: string;
  /** The article's id. */
  article: string;
  /** Stands in the files and their names. */
  seed: string;
  questions: readonly AskedQuestion[];
  presentations: readonly Presentation[];
};
