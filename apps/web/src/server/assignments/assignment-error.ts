import "server-only";
import { z } from "zod";
import type { FaultySetting } from "./faulty-settings";

/** Why something could not be done with an assignment. The codes are the API's. */
export const assignmentErrorCodeSchema = z.enum([
  /** Missing and somebody else's are the same answer; so is one that the caller may only read. */
  "assignment_not_found",
  "article_not_found",
  "student_not_found",
  "attempt_not_found",
  "question_not_found",
  "regrade_not_found",
  "invalid_request",
  "not_enough_questions",
  /** Somebody has started: the questions stay. */
  "assignment_frozen",
  /** Settings would draw the questions anew, and lose those that the teacher swapped or removed. */
  "questions_edited",
  /** The new question would give another one away, or rests on the same fact. */
  "question_conflict",
  "last_question",
  "assignment_not_open",
  "assignment_closed",
  "assignment_full",
  "assignment_locked",
  "name_required",
  "name_invalid",
  "name_taken",
  "name_not_listed",
  "no_attempts_left",
  "wrong_code",
  "too_many_requests",
  "attempt_not_submitted",
]);
export type AssignmentErrorCode = z.infer<typeof assignmentErrorCodeSchema>;

export type AssignmentError<Code extends AssignmentErrorCode = AssignmentErrorCode> = {
  code: Code;
  /** `not_enough_questions`: how many there are. */
  available?: number;
  /** `assignment_not_open`: when it opens, in milliseconds since 1970. */
  opensAt?: number;
  /** `too_many_requests`: in how many seconds to try again. */
  retryAfter?: number;
  /** `invalid_request`: the settings at fault. */
  settings?: FaultySetting[];
};

/** Values, not exceptions. */
export type AssignmentOutcome<T, Code extends AssignmentErrorCode = AssignmentErrorCode> =
  { ok: true; value: T } | { ok: false; error: AssignmentError<Code> };

/** The outcome of what could not be done. */
export const refused = <Code extends AssignmentErrorCode>(
  code: Code,
  details: Omit<AssignmentError, "code"> = {},
): { ok: false; error: AssignmentError<Code> } => ({ ok: false, error: { code, ...details } });
