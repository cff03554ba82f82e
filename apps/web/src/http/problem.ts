import "server-only";
import { everyConflict } from "@wellread/assessment";
import { z } from "zod";
import { siteMessages } from "@/i18n/messages";
import { type AssignmentError, assignmentErrorCodeSchema } from "@/model/assignment";
import { type AttemptError, savedResponseSchema } from "@/model/attempt";

/** One fault of a request, and its path: `body.response.option`. */
const faultSchema = z.strictObject({ path: z.string().max(300), message: z.string() });
export type Fault = z.infer<typeof faultSchema>;

type Issue = z.core.$ZodIssue;

const limit = 20;

/** A path in the usual notation. Keys come from the request, so they are shortened. */
const writePath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => String(part).slice(0, 80))
    .join(".")
    .slice(0, 300);

const unknownKeys = (issues: readonly Issue[]): number =>
  issues.reduce((count, issue) => count + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);

/** The issues of the form that was probably meant, of those that a body can have: it knows the most of the keys. */
const likeliestForm = (forms: readonly Issue[][]): Issue[] | undefined =>
  forms.toSorted((one, other) => unknownKeys(one) - unknownKeys(other))[0];

function spread(issue: Issue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: writePath([...path, key]), message: "unknown" }));
  }
  const form = issue.code === "invalid_union" ? likeliestForm(issue.errors) : undefined;
  if (form !== undefined) return form.flatMap((each) => spread(each, path));
  return [{ path: writePath(path), message: issue.message }];
}

/** The faults that a schema found, at most 20 of them, with their paths below `root`. */
export const faultsOf = (error: z.ZodError, root?: string): Fault[] =>
  error.issues.flatMap((issue) => spread(issue, root === undefined ? [] : [root])).slice(0, limit);

/**
 * The codes of every error that the site answers with: those of assignments, and these. A code never changes its
 * meaning.
 */
const problemCodeSchema = z.enum([
  "malformed_body",
  "body_too_deep",
  "body_too_large",
  "unsupported_media_type",
  "unreadable_path",
  "unreadable_request",
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
  unreadable_request: 400,
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
  removal_not_found: 404,
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
  format_not_offered: 501,
  internal_error: 500,
  unavailable: 503,
} satisfies Record<ProblemCode, number>;

/** A problem by RFC 9457, with a stable code and the details of each code. */
export const problemSchema = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: problemCodeSchema,
  /** The faults of the request, with their paths. */
  faults: z.array(faultSchema).optional(),
  /** 409 on a save: what is stored; null if nothing is. */
  current: savedResponseSchema.nullable().optional(),
  /** `bank_changed`: the version of today's bank. */
  bank: z.string().optional(),
  /** `not_enough_questions`: how many there are. */
  available: z.int().min(0).optional(),
  /** `assignment_not_open`: when it opens. */
  opensAt: z.iso.datetime().optional(),
  /** `too_many_requests`: in how many seconds to try again, as in the header `Retry-After`. */
  retryAfter: z.int().min(1).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The title of a problem, for the people who meet it. */
export const problemTitle = (code: ProblemCode): string => siteMessages.errors.title[code];

/** The problem with this code and these details. */
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

/** An error of an assignment as a problem of the API. */
export const assignmentProblem = ({
  code,
  available,
  opensAt,
  retryAfter,
  settings,
}: AssignmentError): Problem =>
  problem(code, {
    ...(settings !== undefined && {
      faults: settings.map(({ name, conflict }) => ({
        path: `body.${name}`,
        message: conflict === null ? problemTitle(code) : everyConflict[conflict].words,
      })),
    }),
    ...(available !== undefined && { available }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(opensAt !== undefined && { opensAt: new Date(opensAt).toISOString() }),
  });

/** The details of a problem. */
type Details = Omit<Problem, "type" | "title" | "status" | "code">;

/** The details that an error carries. `root` is the path of the response in the request. */
function detailsOf(error: AttemptError, root: string): Details {
  if ("path" in error) {
    return { faults: [{ path: writePath([root, ...error.path]), message: problemTitle(error.code) }] };
  }
  if ("available" in error) return { available: error.available };
  if (error.code === "bank_changed") return { bank: error.current };
  return "current" in error ? { current: error.current } : {};
}

/** An error of an attempt as a problem of the API. */
export const attemptProblem = (error: AttemptError, root = "body.response"): Problem =>
  problem(error.code, detailsOf(error, root));
