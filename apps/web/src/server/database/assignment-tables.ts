import "server-only";
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
export type AssignmentHoldersTable = {
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
export type StudentDevicesTable = { owner: string; student: string; since: number };

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
export type AuditTable = { id: string; assignment: string; action: string; count: number; at: number };

/** Forms that were refused, or are looked at first: kept for an hour, so that nobody has to type them again. */
export type KeptFormsTable = {
  id: string;
  assignment: string;
  owner: string;
  /** The page that shows it again. */
  page: string;
  /** As the form sent it, percent-encoded. */
  fields: string;
  expires_at: number;
};
