import "server-only";
import type { Database } from "@/server/database/database";
import { newId } from "./new-id";

/** What the audit log tells of. */
export type AuditAction =
  | "created"
  | "duplicated"
  | "settings_changed"
  | "question_swapped"
  | "question_removed"
  | "questions_added"
  | "locked"
  | "unlocked"
  | "link_made"
  | "link_revoked"
  | "link_used"
  | "student_renamed"
  | "students_merged"
  | "student_removed"
  | "extra_time_given"
  | "attempt_reopened"
  | "code_renewed"
  | "regraded"
  | "regrade_undone"
  | "exported"
  | "deleted"
  | "expired";

/** Notes that something was done, and when: never to whom, by whom or with what words. */
export async function writeAudit(
  database: Database,
  assignment: string,
  action: AuditAction,
  at: number,
  count = 1,
): Promise<void> {
  await database.insertInto("audit").values({ id: newId(), assignment, action, count, at }).execute();
}
