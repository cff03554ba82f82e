import "server-only";
import { drawStudentQuiz } from "@wellread/assessment";
import { loadBank } from "@/server/banks/load-bank";
import type { Database } from "@/server/database/database";
import { attemptIdSchema, type AttemptId } from "@/server/attempts/attempt-id";
import { drawSecretSeed } from "@/server/attempts/draw-seed";
import { writeTopics } from "@/server/attempts/topics-column";
import type { StudentId } from "./assignment-id";
import { deadlineOf } from "./deadline";
import { newId } from "./new-id";
import type { StoredAssignment } from "./stored-assignment";

/** Whose attempt it is: a student's, reached through the devices, or a teacher's preview. */
export type Taker = { student: StudentId | null; owner: string; number: number; extraMinutes: number };

/** Stores a new attempt of an assignment. Its deadline counts from now, by this clock. */
export async function startAssigned(
  database: Database,
  assignment: StoredAssignment,
  { student, owner, number, extraMinutes }: Taker,
  now: number,
): Promise<AttemptId> {
  const { id, settings, quiz } = assignment;
  const bank = await loadBank(database, quiz.bank);
  const drawn = drawStudentQuiz(bank, quiz, settings, drawSecretSeed());
  const attempt = attemptIdSchema.parse(newId());
  const isLate = settings.closesAt !== null && now >= settings.closesAt;
  await database
    .insertInto("attempts")
    .values({
      id: attempt,
      owner,
      article: quiz.article,
      topic: writeTopics(settings.topics),
      practice_of: null,
      quiz: JSON.stringify(drawn),
      bank: quiz.bank,
      option_seed: drawSecretSeed(),
      started_at: now,
      touched_at: now,
      submitted_at: null,
      assignment: id,
      student,
      number,
      deadline_at: student === null ? null : deadlineOf(settings, { startedAt: now }, extraMinutes),
      preview: student === null ? 1 : 0,
      late_at: student !== null && isLate ? now : null,
    })
    .execute();
  return attempt;
}
