import { useTranslations } from "next-intl";
import type { ProgressView, StudentProgress } from "./progress.server";

/** The state of one question for one student. It never shows whether an answer is right. */
export type Square = "empty" | "answered" | "marked" | "submitted";

type NumberedSquare = { number: number; square: Square };

const squareOf = (cell: Exclude<Square, "submitted">, isSubmitted: boolean): Square =>
  isSubmitted && cell !== "empty" ? "submitted" : cell;

/** The numbers of the questions. */
export const questionNumbers = (questions: number): number[] =>
  Array.from({ length: questions }, (_, at) => at + 1);

/** A student's state at each question; all are empty before the first attempt. */
export const squaresOf = ({ attempt }: StudentProgress, questions: number): NumberedSquare[] => {
  const isSubmitted = attempt !== null && attempt.submittedAt !== null;
  return questionNumbers(attempt?.cells.length ?? questions).map((number) => ({
    number,
    square: squareOf(attempt?.cells[number - 1] ?? "empty", isSubmitted),
  }));
};

type StudentStateName = "waiting" | "deleted" | "working" | "submitted" | "timedOut";

/** A student's state in the latest attempt. A student who has started one and has none now has deleted it. */
export const stateOf = ({
  attempt,
  attemptsStarted,
}: Pick<StudentProgress, "attempt" | "attemptsStarted">): StudentStateName => {
  if (attempt === null) return attemptsStarted > 0 ? "deleted" : "waiting";
  if (attempt.submittedAt === null) return "working";
  return attempt.endedBy === "deadline" ? "timedOut" : "submitted";
};

/** How many students are at work, and how many have submitted. */
export const countStates = ({ students }: ProgressView): { working: number; submitted: number } => ({
  working: students.filter(({ attempt }) => attempt !== null && attempt.submittedAt === null).length,
  submitted: students.filter(({ attempt }) => attempt !== null && attempt.submittedAt !== null).length,
});

/**
 * A student's progress in words, in an element of its own, as it changes. It does not mention extra time, as this page
 * is projected.
 */
export const StudentState = ({ student }: { student: StudentProgress }) => {
  const t = useTranslations("assign.live");
  const { attempt } = student;
  const state = stateOf(student);
  if (attempt === null) return <span>{t(state)}</span>;
  const said = [
    t(state, { answered: attempt.answered, total: attempt.cells.length }),
    ...(attempt.number > 1 ? [t("attempt", { number: attempt.number })] : []),
    ...(attempt.lateAt === null ? [] : [t("late")]),
  ];
  return <span>{said.join(" · ")}</span>;
};

/** The same progress without nicknames: where names are hidden, they must not be in the page at all. */
export const withoutNames = (progress: ProgressView): ProgressView => ({
  ...progress,
  students: progress.students.map((student) => ({ ...student, nickname: null })),
  missing: { ...progress.missing, names: [] },
});
