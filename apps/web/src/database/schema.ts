import "server-only";
import type { Generated } from "kysely";

export type AssignmentsTable = {
  id: string;
  /** What students type; unique. */
  code: string;
  /** What the manage secret is derived from, besides the secret of the browser that made it. Drawn anew at each rotation. */
  manage_nonce: string;
  /** SHA-256, in hex, of the manage secret; null once it was revoked. */
  manage_hash: string | null;
  results_nonce: string;
  /** The same of the secret that only reads results; null while there is none. */
  results_hash: string | null;
  /** JSON: what the teacher decided. */
  settings: string;
  /** JSON: the quiz as the teacher sees it. With per-student variants, each question stands for its slot. */
  quiz: string;
  bank: string;
  created_at: number;
  touched_at: number;
  /** The closing time of the settings, for queries. */
  closes_at: number | null;
  /** When the first student started: from then on the questions stay. */
  frozen_at: number | null;
  /** When the teacher locked it against newcomers. */
  locked_at: number | null;
};

/** The browsers and tokens that exchanged a secret of the assignment, or made it. */
type AssignmentHoldersTable = {
  assignment: string;
  owner: string;
  /** `manage` or `results`. */
  role: string;
  since: number;
};

export type StudentsTable = {
  id: string;
  assignment: string;
  /** In the order of joining, from 1: the name of who has none. */
  number: number;
  nickname: string | null;
  /** The nickname without what typing makes of it (`exactName`): unique in an assignment. Null where there is none. */
  exact_name: string | null;
  /** SHA-256, in hex, of the assignment and the personal code. */
  code_hash: string;
  extra_minutes: number;
  /** How many attempts were ever started: deleting one gives none back. */
  attempts_started: number;
  joined_at: number;
  seen_at: number;
};

/** The browsers on which a student is at work. "Clear this device" takes the row away. */
type StudentDevicesTable = { owner: string; student: string; since: number };

/** Answers that came after their attempt's time was over: kept, and not counted unless it is opened again. */
export type LateResponsesTable = {
  attempt: string;
  question: string;
  response: string | null;
  saved_at: number;
  /** When it took its place, as the attempt was opened again; null while it counts nothing. */
  restored_at: number | null;
};

export type RegradesTable = {
  id: string;
  assignment: string;
  /** `key`, `accept`, `drop` or `override`. */
  kind: string;
  question: string;
  /** JSON: the regrade, as `regradeSchema` has it. */
  data: string;
  reason: string;
  created_at: number;
  undone_at: number | null;
};

/** What was done, and when: no names, answers or secrets. `count` is how many it was done to. */
type AuditTable = { id: string; assignment: string; action: string; count: number; at: number };

/** Forms that were refused, or are looked at first: kept for an hour, so that nobody has to type them again. */
type KeptFormsTable = {
  id: string;
  assignment: string;
  owner: string;
  /** The page that shows it again. */
  page: string;
  /** As the form sent it, percent-encoded. */
  fields: string;
  expires_at: number;
};

/**
 * The tables, the same on SQLite and PostgreSQL: text keys, JSON as text, times as integers (milliseconds
 * since 1970), truth as 0 and 1.
 */
export type DatabaseSchema = {
  attempts: AttemptsTable;
  responses: ResponsesTable;
  banks: BanksTable;
  heartbeat: HeartbeatTable;
  assignments: AssignmentsTable;
  assignment_holders: AssignmentHoldersTable;
  students: StudentsTable;
  student_devices: StudentDevicesTable;
  late_responses: LateResponsesTable;
  regrades: RegradesTable;
  audit: AuditTable;
  kept_forms: KeptFormsTable;
};

export type AttemptsTable = {
  id: string;
  /** SHA-256, in hex, of the secret in the browser's cookie or in the API client's token. */
  owner: string;
  article: string;
  topic: string;
  practice_of: string | null;
  /** The quiz as JSON: which questions, and what each shows in which order. */
  quiz: string;
  /** The version of the bank that the quiz was assembled from. */
  bank: string;
  /** The seed of the attempt's opaque option ids. Never leaves the server. */
  option_seed: string;
  started_at: number;
  /** The last thing its owner did: what the time of keeping counts from. */
  touched_at: number;
  submitted_at: number | null;
  /** Null for a quiz that somebody takes alone. */
  assignment: string | null;
  /** Whose it is in the assignment; null for a teacher's preview. */
  student: string | null;
  /** Which of the student's attempts, from 1. */
  number: number | null;
  /** When its time is over, by the server's clock. */
  deadline_at: number | null;
  /** When the teacher last opened it again: its time counts from then. */
  reopened_at: number | null;
  preview: Generated<number>;
  /** When the first work was done after the closing time. */
  late_at: number | null;
  /** `student`, `deadline` or null while open; of no meaning outside of assignments. */
  ended_by: string | null;
};

export type ResponsesTable = {
  attempt: string;
  question: string;
  /** JSON with the bank's own option ids; null while unanswered. */
  response: string | null;
  revision: number;
  marked: number;
  saved_at: number;
  /** When the answer was checked: from then on it stays. Only where feedback is given question by question. */
  locked_at: number | null;
};

/** Banks as they were when attempts were started with them, so that an attempt keeps its questions. */
type BanksTable = { version: string; article: string; locale: string; bank: string };

/** One row that `/readyz` writes. */
type HeartbeatTable = { id: number; beat_at: number };
