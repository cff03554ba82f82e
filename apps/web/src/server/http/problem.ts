import "server-only";
import { z } from "zod";
import { defaultLocale } from "@/i18n/locale";
import { messages } from "@/i18n/messages";
import { assignmentErrorCodeSchema } from "@/server/assignments/assignment-error";
import { savedResponseSchema } from "@/server/attempts/attempt-view";
import { faultSchema } from "./fault";

/** Every error the site answers with: those of assignments, and these. A code never changes its meaning. */
export const problemCodeSchema = z.enum([
  "malformed_body",
  "body_too_deep",
  "body_too_large",
  "unsupported_media_type",
  "unreadable_path",
  "method_not_allowed",
  "foreign_origin",
  "not_found",
  "unknown_option",
  "wrong_interaction",
  "bank_changed",
  "attempt_submitted",
  "deadline_passed",
  "feedback_withheld",
  "response_locked",
  "stale_revision",
  "idempotency_key_reused",
  "format_not_offered",
  "internal_error",
  "unavailable",
  ...assignmentErrorCodeSchema.options,
]);
export type ProblemCode = z.infer<typeof problemCodeSchema>;

export const problemStatuses = {
  invalid_request: 400,
  malformed_body: 400,
  body_too_deep: 400,
  body_too_large: 413,
  unsupported_media_type: 415,
  unreadable_path: 400,
  method_not_allowed: 405,
  foreign_origin: 403,
  not_found: 404,
  article_not_found: 404,
  attempt_not_found: 404,
  question_not_found: 404,
  unknown_option: 400,
  wrong_interaction: 400,
  bank_changed: 409,
  not_enough_questions: 409,
  attempt_submitted: 409,
  attempt_not_submitted: 409,
  deadline_passed: 409,
  feedback_withheld: 409,
  response_locked: 409,
  assignment_not_found: 404,
  student_not_found: 404,
  regrade_not_found: 404,
  assignment_frozen: 409,
  questions_edited: 409,
  question_conflict: 409,
  last_question: 409,
  assignment_not_open: 409,
  assignment_closed: 409,
  assignment_full: 409,
  assignment_locked: 409,
  name_required: 400,
  name_invalid: 400,
  name_taken: 409,
  name_not_listed: 409,
  no_attempts_left: 409,
  wrong_code: 404,
  too_many_requests: 429,
  stale_revision: 409,
  idempotency_key_reused: 409,
  format_not_offered: 501,
  internal_error: 500,
  unavailable: 503,
} satisfies Record<ProblemCode, number>;

/** RFC 9457, with a stable code and what each code has to tell. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCodeSchema,
  /** What is wrong with the request, and where. */
  faults: z.array(faultSchema).optional(),
  /** 409 on a save: what is stored; null if nothing is. */
  current: savedResponseSchema.nullable().optional(),
  /** `bank_changed`: the version of today's bank. */
  bank: z.string().optional(),
  /** `not_enough_questions`: how many there are. */
  available: z.int().min(0).optional(),
  /** `assignment_not_open`: when it opens. */
  opensAt: z.iso.datetime().optional(),
  /** `too_many_requests`: in how many seconds to try again. The header `Retry-After` says it as well. */
  retryAfter: z.int().min(1).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** What the people who meet a problem read. */
export const problemTitle = (code: ProblemCode): string => messages[defaultLocale].errors.title[code];

/** The problem of a code, with what it has to tell. */
export function problem(
  code: ProblemCode,
  extra: Pick<Problem, "faults" | "current" | "bank" | "available" | "opensAt" | "retryAfter"> = {},
): Problem {
  return {
    type: `urn:wellread:problem:${code}`,
    title: problemTitle(code),
    status: problemStatuses[code],
    code,
    ...extra,
  };
}
