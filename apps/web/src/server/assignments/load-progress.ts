import "server-only";
import { writeTime } from "@/server/attempts/stored-attempt";
import { getDatabase, type Database } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { assignmentState } from "./assignment-state";
import { closeOverdue } from "./close-overdue";
import { findAssignment } from "./find-assignment";
import { progressViewSchema, type ProgressView } from "./progress-view";
import { viewStudentProgress } from "./view-progress";

/** The attempts of an assignment's students, the latest of each last. */
const findAttempts = (database: Database, assignment: string) =>
  database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", assignment)
    .where("student", "is not", null)
    .orderBy("number")
    .orderBy("started_at")
    .execute();

/** By attempt and question, how each answer stands. Not what it says. */
async function findCells(database: Database, assignment: string) {
  const rows = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .select(({ eb }) => [
      "responses.attempt",
      "responses.question",
      "responses.marked",
      eb("responses.response", "is not", null).as("answered"),
    ])
    .where("attempts.assignment", "=", assignment)
    .where("attempts.student", "is not", null)
    .execute();
  const cells = new Map<string, Map<string, "answered" | "marked">>();
  for (const { attempt, question, marked, answered } of rows) {
    const ofAttempt = cells.get(attempt) ?? new Map<string, "answered" | "marked">();
    cells.set(attempt, ofAttempt);
    if (answered) ofAttempt.set(question, marked === 1 ? "marked" : "answered");
  }
  return cells;
}

/**
 * How far the class is, for who manages the assignment; null for anyone else.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadProgress(
  id: string,
  owner: OwnerOrPage = identifyPage(),
): Promise<ProgressView | null> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return null;
  const { assignment } = held;
  const now = Date.now();
  await closeOverdue(database, { assignment: assignment.id }, now);
  const [students, attempts, cells] = await Promise.all([
    database
      .selectFrom("students")
      .selectAll()
      .where("assignment", "=", assignment.id)
      .orderBy("number")
      .execute(),
    findAttempts(database, assignment.id),
    findCells(database, assignment.id),
  ]);
  const latest = new Map(attempts.map((attempt) => [attempt.student, attempt]));
  return progressViewSchema.parse({
    assignment: assignment.id,
    state: assignmentState(assignment.settings, assignment.lockedAt, now),
    at: writeTime(now),
    questions: assignment.quiz.presentations.length,
    students: students.map((student) => {
      const attempt = latest.get(student.id);
      return viewStudentProgress(student, attempt, cells.get(attempt?.id ?? "") ?? new Map());
    }),
  });
}
