import "server-only";
import type { Generated } from "kysely";

export type AssignmentsTable = {
  id: string;
  /** What students type; unique. */
  code: string;
  /**
   * The manage secret is derived from this and the secret of the browser that made it. A new one is drawn at each
   * rotation.
   */
  manage_nonce: string;
  /** SHA-256, in hex, of the manage secret; null once it has been revoked. */
  manage_hash: string | null;
  results_nonce: string;
  /** The same for the secret that only gives access to results; null while there is none. */
  results_hash: string | null;
  /** JSON: the teacher's settings. */
  settings: string;
  /** JSON: the quiz as the teacher sees it. With per-student variants, each question stands for its slot. */
  quiz: string;
  bank: string;
  created_at: number;
  touched_at: number;
  /** The closing time of the settings, for queries. */
  closes_at: number | null;
  /** When the first student started: from then on the questions cannot change. */
  frozen_at: number | null;
  /** When the teacher stopped new students from joining. */
  locked_at: number | null;
};

/** The browsers and tokens that made the assignment or exchanged a secret of it. */
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
  /** In the order of joining, from 1: it names a student without a nickname. */
  number: number;
  nickname: string | null;
  /** The nickname without differences of typing (`exactName`): unique in an assignment. Null if there is none. */
  exact_name: string | null;
  /** What all names that look like it have in common (`nameOutline`). Null if there is none. */
  outline: string | null;
  /** SHA-256, in hex, of the assignment and the personal code. */
  code_hash: string;
  extra_minutes: number;
  /** How many attempts were ever started; deleting one does not lower it. */
  attempts_started: number;
  joined_at: number;
  seen_at: number;
};

/** The browsers on which a student is at work. "Clear this device" deletes the row. */
type StudentDevicesTable = { owner: string; student: string; since: number };

/** Answers that came after their attempt's time was over: kept, but not counted unless the attempt is reopened. */
export type LateResponsesTable = {
  attempt: string;
  question: string;
  response: string | null;
  saved_at: number;
  /** When it was given, as in `responses`. */
  made_at: number | null;
  /** When it was restored, as the attempt was reopened; null while it does not count. */
  restored_at: number | null;
};

export type RegradesTable = {
  id: string;
  assignment: string;
  /** `key`, `accept`, `refuse`, `compare`, `award`, `drop` or `override`. */
  kind: string;
  question: string;
  /** JSON: the regrade, as `regradeSchema` has it. */
  data: string;
  reason: string;
  created_at: number;
  undone_at: number | null;
  /**
   * Whoever submitted by then keeps the score unless it may fall: when it was made, or for those from before this was
   * stored, when it was first. Null for when it was made.
   */
  spares_until: Generated<number | null>;
};

/** What was done, and when, without names, answers or secrets. `count` is the number of rows concerned. */
type AuditTable = { id: string; assignment: string; action: string; count: number; at: number };

/** Forms that were refused or are to be previewed, kept for an hour so that nobody has to type them again. */
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

/** One row: when what is due was last deleted, and since when the clock is doubted, by that clock. */
type SweepsTable = { id: number; swept_at: number; doubted_at: number | null };

/** What the sweeper deleted within the last day. What a person deletes is never here. */
type GraceCopiesTable = {
  id: string;
  /** JSON: the rows by their tables, those that others point to first. */
  rows: string;
  deleted_at: number;
};

/** Students whom a teacher removed at once, for as long as that can be undone. */
type RemovalsTable = {
  id: string;
  assignment: string;
  count: number;
  /** The highest number that a student had by then: while they can come back, theirs are given to nobody else. */
  last_number: number;
  removed_at: number;
};

/** One of them. The id was the student's. */
type RemovedStudentsTable = {
  id: string;
  removal: string;
  /** JSON: the rows by their tables, those that others point to first. */
  rows: string;
};

/** The browsers on which a removed student was at work, so that they are told. */
type RemovedDevicesTable = { owner: string; student: string };

/**
 * The tables, the same on SQLite and PostgreSQL: text keys, JSON as text, times as integers (milliseconds since 1970),
 * booleans as 0 and 1.
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
  sweeps: SweepsTable;
  grace_copies: GraceCopiesTable;
  removals: RemovalsTable;
  removed_students: RemovedStudentsTable;
  removed_devices: RemovedDevicesTable;
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
  /** When its owner last did something with it, from which the retention period counts. */
  touched_at: number;
  submitted_at: number | null;
  /** Null for a quiz outside an assignment. */
  assignment: string | null;
  /** Whose it is in the assignment; null for a teacher's preview. */
  student: string | null;
  /** Which of the student's attempts, from 1. */
  number: number | null;
  /** When its time is over, by the server's clock. */
  deadline_at: number | null;
  /** When the teacher last reopened it: its time counts from then. */
  reopened_at: number | null;
  preview: Generated<number>;
  /** When the first work was done after the closing time. */
  late_at: number | null;
  /** `student`, `deadline`, or null while open; without meaning outside of assignments. */
  ended_by: string | null;
  /**
   * When somebody who takes a quiz alone sees what was right: `each-question` or `on-submission`; null for the latter in
   * attempts from before there was a choice. Without meaning in an assignment, whose settings say it.
   */
  feedback: Generated<string | null>;
};

export type ResponsesTable = {
  attempt: string;
  question: string;
  /** JSON with the bank's own option ids; null while unanswered. */
  response: string | null;
  revision: number;
  marked: number;
  saved_at: number;
  /** When it was given, by the server's clock as the browser knew it; null for answers from before this was noted. */
  made_at: number | null;
  /** When the answer was checked for good: from then on it cannot change. Only if feedback is given question by question. */
  locked_at: number | null;
  /** JSON, as `response`: the answer that a check found not right, where a second try followed. */
  first_response: Generated<string | null>;
  /** When it was checked. */
  first_checked_at: Generated<number | null>;
  /** When it was submitted, if its attempt was opened again; null once it has changed since. */
  settled_at: Generated<number | null>;
};

/** Banks as they were when attempts were started with them, so that attempts keep their questions. */
type BanksTable = { version: string; article: string; locale: string; bank: string };

/** One row that `/readyz` writes. */
type HeartbeatTable = { id: number; beat_at: number };
