import { expect, it } from "vitest";
import { countStates, squaresOf, stateOf } from "./live-state";
import { progressViewSchema, type StudentProgress } from "./progress.server";

const at = "2026-03-01T10:00:00.000Z";
const id = (letter: string) => letter.repeat(22);

const student = (number: number, attempt: object | null) => ({
  id: id("abc"[number] ?? "z"),
  number,
  nickname: null,
  joinedAt: at,
  seenAt: at,
  extraMinutes: 0,
  attemptsStarted: attempt === null ? 0 : 1,
  attempt: attempt && {
    id: id("x"),
    number: 1,
    startedAt: at,
    submittedAt: null,
    deadlineAt: null,
    lateAt: null,
    endedBy: null,
    answered: 1,
    cells: ["answered", "marked", "empty"],
    ...attempt,
  },
});

const progress = progressViewSchema.parse({
  assignment: id("q"),
  state: "open",
  at,
  questions: 3,
  students: [student(1, null), student(2, {}), student(3, { submittedAt: at, endedBy: "student" })],
  removals: [],
});

it("the state of each student is shown, and an empty answer does not count as submitted", () => {
  const squares = progress.students.map((each: StudentProgress) =>
    squaresOf(each, 3).map(({ square }) => square),
  );
  expect(squares).toEqual([
    ["empty", "empty", "empty"],
    ["answered", "marked", "empty"],
    ["submitted", "submitted", "empty"],
  ]);
});

it("the students who are at work and those who have submitted are counted", () => {
  expect(countStates(progress)).toEqual({ working: 1, submitted: 1 });
});

it("a deleted attempt is distinguished from one not yet started, and a time that ran out from a submission", () => {
  const [waiting, working, submitted] = progress.students;
  const ended = submitted?.attempt && { ...submitted.attempt, endedBy: "deadline" as const };
  const deleted = { attempt: null, attemptsStarted: 1 };
  const states = [waiting, working, submitted, { attempt: ended ?? null, attemptsStarted: 1 }, deleted];
  expect(states.map((each) => each && stateOf(each))).toEqual(
    "waiting working submitted timedOut deleted".split(" "),
  );
});
