import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import type { ClassRecord } from "./class-record";
import type { StudentResult } from "./class-results-view";
import { countAttempt } from "./count-attempt";
import type { ScoredAttempt } from "./score-class";

function viewCells({ result, uncorrected }: ScoredAttempt) {
  const now = new Map(result.questions.map(({ question, score }) => [question, score]));
  return uncorrected.questions.map(({ question, score }) => ({
    question,
    points: now.get(question)?.points ?? null,
    outcome: now.get(question)?.outcome ?? null,
    uncorrected: score.points,
  }));
}

function viewResult(scored: ScoredAttempt): NonNullable<StudentResult["result"]> {
  const { attempt, result } = scored;
  const { number, lateAt, endedBy } = attempt.assigned;
  return {
    attempt: attempt.id,
    number,
    points: result.points,
    outOf: result.outOf,
    percent: result.percent,
    submittedAt: writeTime(attempt.submittedAt),
    lateAt: lateAt === null ? null : writeTime(lateAt),
    tooLate: [...attempt.late.values()].filter(({ restoredAt }) => restoredAt === null).length,
    endedBy,
    cells: viewCells(scored),
  };
}

/** One row a student, with the attempt that counts. */
export function viewStudents(record: ClassRecord, scored: ScoredAttempt[]): StudentResult[] {
  const byStudent = Map.groupBy(scored, ({ attempt }) => attempt.student);
  return record.students.map(({ id, number, nickname }) => {
    const own = (byStudent.get(id) ?? []).toSorted(
      (left, right) => left.attempt.assigned.number - right.attempt.assigned.number,
    );
    const counted = countAttempt(record.assignment.settings.counts, own);
    return {
      id,
      number,
      nickname,
      submitted: own.length,
      atWork: record.atWork.has(id),
      firstDeleted: record.firstDeleted.has(id),
      result: counted === undefined ? null : viewResult(counted),
    };
  });
}
