import "server-only";
import type { Generated } from "kysely";
import type {
  AssignmentHoldersTable,
  AssignmentsTable,
  AuditTable,
  KeptFormsTable,
  LateResponsesTable,
  RegradesTable,
  StudentDevicesTable,
  StudentsTable,
} from "./assignment-tables";

/**
 * The tables, the same on SQLite and PostgreSQL: text keys, JSON as text, times as integers (milliseconds
 * since 1970), truth as 0 and 1.
 */
export type DatabaseSchema = {
  attempts: AttemptsTable;
  responses: ResponsesTable;
  idempotency_keys: IdempotencyKeysTable;
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

export type IdempotencyKeysTable = {
  attempt: string;
  key: string;
  question: string;
  /** SHA-256, in hex, of what was sent with the key. */
  digest: string;
  revision: number;
  saved_at: number;
};

/** Banks as they were when attempts were started with them, so that an attempt keeps its questions. */
export type BanksTable = { version: string; article: string; locale: string; bank: string };

/** One row that `/readyz` writes. */
export type HeartbeatTable = { id: number; beat_at: number };
