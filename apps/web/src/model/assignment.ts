import "server-only";
import {
  type AnyConflict,
  type AssignmentSettings,
  assignmentSettingsSchema,
  everyConflict,
  isConflict,
  type Quiz,
  type QuizTopic,
  quizTopicSchema,
  settingsChangeSchema,
  type TimeConflict,
  type TopicSelection,
} from "@wellread/assessment";
import { articleIdSchema, bankVersionSchema } from "@wellread/content";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { z } from "zod";
import type { AssignmentsTable, DatabaseSchema } from "@/database/schema";
import type { Locale } from "@/i18n/messages";
import { formatLocale } from "@/i18n/use-format";
import { type AssignmentId, assignmentIdSchema, repeatable } from "./ids";
import { storedQuizzes, storedSettings } from "./stored-json";

type About = { topic: QuizTopic | null; topics: TopicSelection };

/** What a quiz is about, in words: the name of its quiz topic, or its topics as a list. */
export const nameTopics = (
  { topic, topics }: About,
  nameOf: (topic: QuizTopic) => string,
  locale: Locale,
): string =>
  topic === null
    ? new Intl.ListFormat(formatLocale(locale)).format(topics.map((each) => nameOf(each)))
    : nameOf(topic);

type Taken = { topic: QuizTopic | null; topics: TopicSelection; assignment: { title: string } | null };

/** The name of a quiz while it is taken: the assignment's title, as its class reads it, or its topics. */
export const nameQuiz = (taken: Taken, nameOf: (topic: QuizTopic) => string, locale: Locale): string =>
  taken.assignment?.title ?? nameTopics(taken, nameOf, locale);

/** A setting that is not right; where two do not go together, why. */
export type FaultySetting = { name: string; conflict: AnyConflict | null };

/** The settings that a schema found fault with, each once. */
export function faultySettings(error: z.ZodError): FaultySetting[] {
  const faults = new Map<string, FaultySetting>();
  for (const issue of error.issues) {
    const name = String(issue.path[0] ?? "");
    const conflict: unknown = issue.code === "custom" ? issue.params?.["conflict"] : undefined;
    if (!faults.has(name)) faults.set(name, { name, conflict: isConflict(conflict) ? conflict : null });
  }
  return [...faults.values()];
}

/** The same of times that cannot be set now, each setting once. */
export const faultyTimes = (conflicts: readonly TimeConflict[]): FaultySetting[] =>
  conflicts.map((conflict) => ({ name: everyConflict[conflict].at, conflict }));

/** Why something could not be done with an assignment. The codes are the API's. */
export const assignmentErrorCodeSchema = z.enum([
  /** Missing and somebody else's are the same answer; so is one that the caller may only read. */
  "assignment_not_found",
  "article_not_found",
  "student_not_found",
  "attempt_not_found",
  "question_not_found",
  "regrade_not_found",
  "removal_not_found",
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
  /** What does this kind of work has enough of it: try again in a moment. */
  "too_busy",
  "attempt_not_submitted",
]);
export type AssignmentErrorCode = z.infer<typeof assignmentErrorCodeSchema>;

export type AssignmentError<Code extends AssignmentErrorCode = AssignmentErrorCode> = {
  code: Code;
  /** `not_enough_questions`: how many there are. */
  available?: number;
  /** `assignment_not_open`: when it opens, in milliseconds since 1970. */
  opensAt?: number;
  /** `too_many_requests`, `too_busy`: in how many seconds to try again. */
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

/** What a holder may do: `manage` everything, `results` only look at the results. */
export const roleSchema = z.enum(["manage", "results"]);
export type Role = z.infer<typeof roleSchema>;

/**
 * Whether students can start. A locked one takes no newcomers; who is in it goes on. `late`: it has closed, and work is
 * still taken and marked late.
 */
export const assignmentStateSchema = z.enum(["scheduled", "open", "locked", "late", "closed"]);
type AssignmentState = z.infer<typeof assignmentStateSchema>;

/** An assignment as its teacher sees it. No secret is in it. */
export const assignmentViewSchema = z.strictObject({
  id: assignmentIdSchema,
  /** What students type or follow: `/a/<code>`. */
  code: z.string(),
  /** What the caller may do with it. */
  role: roleSchema,
  /** With `extraTime`, `allowedNames` and `reading` empty for those who only look at the results. */
  settings: assignmentSettingsSchema,
  state: assignmentStateSchema,
  /** How many questions are asked: fewer than the settings wish for where there are not as many, or some were removed. */
  questions: z.int().min(1),
  /**
   * In how many places questions differ from student to student: with per-student variants, and where there are others on
   * the same facts.
   */
  differing: z.int().min(0),
  bank: bankVersionSchema,
  createdAt: z.iso.datetime(),
  /** When the first student started; from then on the questions stay as they are. */
  frozenAt: z.iso.datetime().nullable(),
  lockedAt: z.iso.datetime().nullable(),
  students: z.int().min(0),
  /** How many attempts have been submitted. */
  submissions: z.int().min(0),
  /** When it is deleted with everything in it, unless something happens before. */
  keptUntil: z.iso.datetime(),
  /** Whether there is a manage link, and one that only shows results. */
  links: z.strictObject({ manage: z.boolean(), results: z.boolean() }),
});
export type AssignmentView = z.infer<typeof assignmentViewSchema>;

/** One row of "assignments made in this browser". */
export const ownAssignmentSchema = assignmentViewSchema
  .pick({ id: true, code: true, role: true, state: true, createdAt: true, students: true, questions: true })
  .extend({ title: z.string(), topics: assignmentSettingsSchema.shape.topics, submitted: z.int().min(0) });
export type OwnAssignment = z.infer<typeof ownAssignmentSchema>;

/** Whether the opening time is still to come. */
export const opensLater = ({ opensAt }: Pick<AssignmentSettings, "opensAt">, now: number): boolean =>
  opensAt !== null && now < opensAt;

type Closing = Pick<AssignmentSettings, "closesAt" | "late">;

/** Whether the closing time has come. */
const hasClosingCome = ({ closesAt }: Closing, now: number): boolean => closesAt !== null && now >= closesAt;

/** `hasClosingCome` as a where-clause. */
export const closedBy =
  (now: number) =>
  (eb: ExpressionBuilder<DatabaseSchema, "assignments">): Expression<SqlBool> =>
    eb("assignments.closes_at", "<=", now);

/** Whether the closing time has come, and no late work is taken. */
export const isClosed = (settings: Closing, now: number): boolean =>
  hasClosingCome(settings, now) && settings.late === "off";

/** Whether the closing time has come, and work is still taken and marked late. */
export const isLate = (settings: Closing, now: number): boolean =>
  hasClosingCome(settings, now) && settings.late === "flagged";

/** Whether students can start now: after the closing time where late work is taken, unless it is locked, and else not. */
export function assignmentState(
  settings: Pick<AssignmentSettings, "opensAt" | "closesAt" | "late">,
  lockedAt: number | null,
  now: number,
): AssignmentState {
  if (isClosed(settings, now)) return "closed";
  if (lockedAt !== null) return "locked";
  if (isLate(settings, now)) return "late";
  return opensLater(settings, now) ? "scheduled" : "open";
}

/** Whether students have to give a name: where one is required, and where only listed names may join. */
export const requiresName = ({
  nameRequired,
  allowedNames,
}: Pick<AssignmentSettings, "nameRequired" | "allowedNames">): boolean =>
  nameRequired || allowedNames.length > 0;

/** How many more attempts a student can start who has started so many; null for as many as one likes. */
export const attemptsLeft = (
  { attempts }: Pick<AssignmentSettings, "attempts">,
  started: number,
): number | null => (attempts === null ? null : Math.max(0, attempts - started));

/** What an assignment is made from. What is left out is taken from the defaults; `settings.topics` goes before `topic`. */
export const createInputSchema = z.strictObject({
  article: articleIdSchema,
  topic: quizTopicSchema,
  settings: settingsChangeSchema.omit({ article: true }).optional(),
  ...repeatable,
});
export type CreateInput = z.infer<typeof createInputSchema>;

/** An assignment as the server knows it. */
export type StoredAssignment = {
  id: AssignmentId;
  code: string;
  settings: AssignmentSettings;
  quiz: Quiz;
  createdAt: number;
  touchedAt: number;
  frozenAt: number | null;
  lockedAt: number | null;
  manageNonce: string;
  manageHash: string | null;
  resultsNonce: string;
  resultsHash: string | null;
};

export const readAssignment = (row: AssignmentsTable): StoredAssignment => ({
  id: assignmentIdSchema.parse(row.id),
  code: row.code,
  settings: storedSettings().read(row.settings),
  quiz: storedQuizzes().read(row.quiz),
  createdAt: row.created_at,
  touchedAt: row.touched_at,
  frozenAt: row.frozen_at,
  lockedAt: row.locked_at,
  manageNonce: row.manage_nonce,
  manageHash: row.manage_hash,
  resultsNonce: row.results_nonce,
  resultsHash: row.results_hash,
});
