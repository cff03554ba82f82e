import "server-only";
import { quizSchema } from "@wellread/assessment";
import type { Selectable } from "kysely";
import { attemptIdSchema } from "@/server/attempts/attempt-id";
import { endedBySchema } from "@/server/attempts/ended-by";
import { writeTime } from "@/server/attempts/stored-attempt";
import type { StudentsTable } from "@/server/database/assignment-tables";
import type { AttemptsTable } from "@/server/database/schema";
import { studentIdSchema } from "./assignment-id";
import type { cellSchema, StudentProgress } from "./progress-view";
import type { z } from "zod";

type Cell = z.infer<typeof cellSchema>;
type AttemptRow = Selectable<AttemptsTable>;

const timeOrNull = (time: number | null): string | null => (time === null ? null : writeTime(time));

function viewLatest(attempt: AttemptRow, cells: ReadonlyMap<string, Cell>): StudentProgress["attempt"] {
  const { presentations } = quizSchema.parse(JSON.parse(attempt.quiz));
  const row = presentations.map(({ question }) => cells.get(question) ?? "empty");
  return {
    id: attemptIdSchema.parse(attempt.id),
    number: attempt.number ?? 1,
    startedAt: writeTime(attempt.started_at),
    submittedAt: timeOrNull(attempt.submitted_at),
    deadlineAt: timeOrNull(attempt.deadline_at),
    lateAt: timeOrNull(attempt.late_at),
    endedBy: endedBySchema.nullable().parse(attempt.ended_by),
    answered: row.filter((cell) => cell !== "empty").length,
    cells: row,
  };
}

/** Where one student stands: with the latest attempt, by question. */
export const viewStudentProgress = (
  student: Selectable<StudentsTable>,
  attempt: AttemptRow | undefined,
  cells: ReadonlyMap<string, Cell>,
): StudentProgress => ({
  id: studentIdSchema.parse(student.id),
  number: student.number,
  nickname: student.nickname,
  joinedAt: writeTime(student.joined_at),
  seenAt: writeTime(Math.max(student.seen_at, attempt?.touched_at ?? 0)),
  extraMinutes: student.extra_minutes,
  attemptsStarted: student.attempts_started,
  attempt: attempt === undefined ? null : viewLatest(attempt, cells),
});
