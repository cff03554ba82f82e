import "server-only";
import type { ClassRecord, ClassStudent } from "./class-record";
import { countAttempt } from "./count-attempt";
import type { ScoredAttempt } from "./score-class";

/** A student, and the attempt of theirs that counts. */
export type Neighbour = Pick<ClassStudent, "number" | "nickname"> & { attempt: string };

/** Who comes before and after a student, in the order of the table; null at its ends. */
export function findBeside(
  { assignment, students }: ClassRecord,
  scored: readonly ScoredAttempt[],
  student: ClassStudent,
): { previous: Neighbour | null; next: Neighbour | null } {
  const inOrder = scored.toSorted(
    (left, right) => left.attempt.assigned.number - right.attempt.assigned.number,
  );
  const byStudent = Map.groupBy(inOrder, ({ attempt }) => attempt.student);
  const row = students.flatMap(({ id, number, nickname }): Neighbour[] => {
    const counted = countAttempt(assignment.settings.counts, byStudent.get(id) ?? []);
    return counted === undefined ? [] : [{ number, nickname, attempt: counted.attempt.id }];
  });
  return {
    previous: row.findLast(({ number }) => number < student.number) ?? null,
    next: row.find(({ number }) => number > student.number) ?? null,
  };
}
