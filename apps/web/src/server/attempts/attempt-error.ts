import "server-only";
import type { SavedResponse } from "./attempt-view";

/** Why an attempt could not be started, saved or submitted. Values, not exceptions; the codes are the API's. */
export type AttemptError =
  | { code: "article_not_found" }
  /** Missing and somebody else's are the same answer. */
  | { code: "attempt_not_found" }
  | { code: "question_not_found" }
  /** The link was made with another version of the bank. */
  | { code: "bank_changed"; current: string }
  | { code: "not_enough_questions"; available: number }
  | { code: "attempt_submitted" }
  /** Its time was over. An answer that comes within a week is kept and counts nothing. */
  | { code: "deadline_passed" }
  /** It was submitted, and its teacher shows the result later or not at all. */
  | { code: "feedback_withheld" }
  /** Its answer was checked, and stays: `current`. */
  | { code: "response_locked"; current: SavedResponse | null }
  | { code: "attempt_not_submitted" }
  /** The response names an option that the question does not show, or is for another interaction. */
  | { code: "unknown_option" | "wrong_interaction"; path: (string | number)[] }
  /** Something newer is stored, or the key was used for another body: `current` is what is stored. */
  | { code: "stale_revision" | "idempotency_key_reused"; current: SavedResponse | null };

export type Outcome<T, Code extends AttemptError["code"]> =
  { ok: true; value: T } | { ok: false; error: Extract<AttemptError, { code: Code }> };
