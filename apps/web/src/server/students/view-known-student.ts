import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";
import type { Secret } from "@/server/identity/secret";
import type { StoredStudent } from "./find-student";
import type { KnownStudent } from "./join-view";
import { knownCode } from "./known-code";

const timeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

/** The student at work in a browser, as the start page shows them. */
export async function viewKnownStudent(
  database: Database,
  { settings }: StoredAssignment,
  student: StoredStudent,
  secret: Secret,
): Promise<KnownStudent> {
  const attempts = await database
    .selectFrom("attempts")
    .select(["id", "number", "started_at", "submitted_at", "deadline_at"])
    .where("student", "=", student.id)
    .orderBy("number")
    .execute();
  const left = settings.attempts === null ? null : settings.attempts - student.attempts_started;
  return {
    id: studentIdSchema.parse(student.id),
    number: student.number,
    nickname: student.nickname,
    personalCode: knownCode(secret, student),
    attempts: attempts.map((attempt) => ({
      id: attemptIdSchema.parse(attempt.id),
      number: attempt.number ?? 1,
      startedAt: writeTime(attempt.started_at),
      submittedAt: timeOrNull(attempt.submitted_at),
      deadlineAt: timeOrNull(attempt.deadline_at),
    })),
    attemptsLeft: left === null ? null : Math.max(0, left),
  };
}
