import type { Quiz } from "./quiz.ts";

/** There are fewer questions than were asked for; `available` can be served, whatever the seed. */
export interface NotEnoughQuestions {
  code: "not_enough_questions";
  available: number;
}

/** What comes of putting a quiz together. */
export type Assembly = { ok: true; quiz: Quiz } | { ok: false; error: NotEnoughQuestions };
