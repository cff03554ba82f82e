import "server-only";
import type { AssignmentId } from "@/server/assignments/assignment-id";
import { writeAudit } from "@/server/assignments/audit";
import { findAssignment } from "@/server/assignments/find-assignment";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { findLateAnswersOfAll } from "@/server/attempts/late-answers";
import { readAttempt, readResponse, writeTime } from "@/server/attempts/stored-attempt";
import { getDatabase, type Database } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { assignmentExportSchema, type AssignmentExport } from "./assignment-export";
import { exportQuestions } from "./export-questions";
import { findRegrades } from "./find-regrades";

const time = (stored: number | null): string | null => (stored === null ? null : writeTime(stored));

const writeAssignment = (assignment: StoredAssignment) => ({
  id: assignment.id,
  code: assignment.code,
  settings: assignment.settings,
  quiz: assignment.quiz,
  createdAt: writeTime(assignment.createdAt),
  touchedAt: writeTime(assignment.touchedAt),
  frozenAt: time(assignment.frozenAt),
  lockedAt: time(assignment.lockedAt),
});

async function writeStudents(database: Database, id: AssignmentId) {
  const rows = await database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("number")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    number: row.number,
    nickname: row.nickname,
    extraMinutes: row.extra_minutes,
    attemptsStarted: row.attempts_started,
    joinedAt: writeTime(row.joined_at),
    seenAt: writeTime(row.seen_at),
  }));
}

async function findAnswers(database: Database, id: AssignmentId) {
  const stored = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .selectAll("responses")
    .where("attempts.assignment", "=", id)
    .execute();
  return {
    stored: Map.groupBy(stored, ({ attempt }) => attempt),
    late: await findLateAnswersOfAll(database, id),
  };
}

async function writeAttempts(database: Database, id: AssignmentId) {
  const rows = await database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("started_at")
    .execute();
  const answers = await findAnswers(database, id);
  return rows.map(readAttempt).map(({ assigned, ...attempt }) => ({
    id: attempt.id,
    student: assigned?.student ?? null,
    preview: assigned?.isPreview ?? false,
    number: assigned?.number ?? 1,
    quiz: attempt.quiz,
    startedAt: writeTime(attempt.startedAt),
    touchedAt: writeTime(attempt.touchedAt),
    submittedAt: time(attempt.submittedAt),
    deadlineAt: time(assigned?.deadlineAt ?? null),
    lateAt: time(assigned?.lateAt ?? null),
    endedBy: assigned?.endedBy ?? null,
    responses: (answers.stored.get(attempt.id) ?? []).map(readResponse).map((one) => ({
      ...one,
      savedAt: writeTime(one.savedAt),
      lockedAt: time(one.lockedAt),
    })),
    lateResponses: (answers.late.get(attempt.id) ?? []).map((one) => ({
      ...one,
      savedAt: writeTime(one.savedAt),
      restoredAt: time(one.restoredAt),
    })),
  }));
}

async function writeAuditLog(database: Database, id: AssignmentId) {
  const rows = await database
    .selectFrom("audit")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("at")
    .execute();
  return rows.map(({ action, count, at }) => ({ action, count, at: writeTime(at) }));
}

/** All that is stored of an assignment, for who manages it; null for anyone else. */
export async function exportAssignment(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<AssignmentExport | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { assignment } = held;
  const now = Date.now();
  await writeAudit(database, assignment.id, "exported", now);
  const regrades = await findRegrades(database, assignment.id);
  const attempts = await writeAttempts(database, assignment.id);
  return assignmentExportSchema.parse({
    exportedAt: writeTime(now),
    assignment: writeAssignment(assignment),
    questions: await exportQuestions(database, assignment, attempts),
    students: await writeStudents(database, assignment.id),
    attempts,
    regrades: regrades.map(({ createdAt, undoneAt, ...rest }) => ({
      ...rest,
      createdAt: writeTime(createdAt),
      undoneAt: time(undoneAt),
    })),
    audit: await writeAuditLog(database, assignment.id),
  });
}
