import "server-only";
import { isLower, previewRegrades, type Regrade, type Result } from "@wellread/assessment";
import type { ClassRecord } from "./class-record";
import type { RegradePreview } from "./regrade-preview";

type Corrections = { before: readonly Regrade[]; after: readonly Regrade[] };

const movesOf = ({ attempts, questions, scoring }: ClassRecord, corrections: Corrections) =>
  previewRegrades(attempts, questions, corrections, scoring);

const summary = ({ points, outOf, percent }: Result) => ({ points, outOf, percent });

const directionOf = (before: Result, after: Result): RegradePreview["moves"][number]["direction"] => {
  if (isLower(before, after)) return "down";
  return isLower(after, before) ? "up" : "same";
};

/** Says who moves when the corrections in force become others. */
export function viewPreview(record: ClassRecord, corrections: Corrections): RegradePreview {
  const students = new Map(record.students.map((student) => [student.id, student]));
  const moves = movesOf(record, corrections).flatMap(({ attempt, before, after }) => {
    const student = students.get(attempt.student);
    if (student === undefined) return [];
    const { id, number, nickname } = student;
    const direction = directionOf(before, after);
    return [
      {
        student: id,
        number,
        nickname,
        attempt: attempt.id,
        before: summary(before),
        after: summary(after),
        direction,
      },
    ];
  });
  const count = (direction: string) => moves.filter((move) => move.direction === direction).length;
  const falling = movesOf(record, {
    before: corrections.before,
    after: corrections.after.map((regrade) =>
      corrections.before.includes(regrade) ? regrade : { ...regrade, lower: true },
    ),
  }).filter(({ before, after }) => isLower(before, after)).length;
  return { moves, up: count("up"), down: count("down"), spared: Math.max(0, falling - count("down")) };
}
