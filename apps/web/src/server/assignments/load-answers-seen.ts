import "server-only";
import { releasedWhen } from "@/server/attempts/released-when";
import { getDatabase, type Database } from "@/server/database/database";
import { identifyPage } from "@/server/identity/identify-page";
import type { OwnerOrPage } from "@/server/identity/page-identity";
import { grace } from "./deadline";
import { findAssignment } from "./find-assignment";
import type { StoredAssignment } from "./stored-assignment";

type Taken = {
  student: string | null;
  number: number | null;
  submitted_at: number | null;
  deadline_at: number | null;
  attempts_started: number;
};

const findTaken = (database: Database, assignment: string): Promise<Taken[]> =>
  database
    .selectFrom("attempts")
    .innerJoin("students", "students.id", "attempts.student")
    .select(["attempts.student", "attempts.number", "attempts.submitted_at", "attempts.deadline_at"])
    .select("students.attempts_started")
    .where("attempts.assignment", "=", assignment)
    .execute();

/** Whether an answer was checked, which shows what is right before the attempt is submitted. */
async function isAnyChecked(database: Database, assignment: string): Promise<boolean> {
  const row = await database
    .selectFrom("responses")
    .innerJoin("attempts", "attempts.id", "responses.attempt")
    .select("responses.attempt")
    .where("attempts.assignment", "=", assignment)
    .where("attempts.student", "is not", null)
    .where("responses.locked_at", "is not", null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether any student's result is shown now, by the one rule of when it is. */
function isAnyShown(taken: Taken[], { settings }: StoredAssignment, now: number): boolean {
  const atWork = new Set(
    taken.filter(
      ({ submitted_at, deadline_at }) =>
        submitted_at === null && (deadline_at === null || deadline_at >= now - grace),
    ),
  );
  return taken.some((one) => {
    const numbers = [...atWork].flatMap(({ student, number }) =>
      student === one.student && number !== null ? [number] : [],
    );
    const when = releasedWhen({
      settings,
      isSubmitted: !atWork.has(one),
      isPreview: false,
      isClassAtWork: atWork.size > 0,
      otherUnderWay: numbers.length === 0 ? null : Math.min(...numbers),
      attemptsStarted: one.attempts_started,
      now,
    });
    return when === "now";
  });
}

/**
 * Whether students can see right answers as things stand: a change that hides their results takes back nothing of that.
 * False for who does not manage the assignment.
 *
 * @param owner left out by pages: the browser that the page is rendered for.
 */
export async function loadAnswersSeen(id: string, owner: OwnerOrPage = identifyPage()): Promise<boolean> {
  const database = await getDatabase();
  const held = await findAssignment(database, id, await owner, "manage");
  if (held === null) return false;
  if (await isAnyChecked(database, held.assignment.id)) return true;
  return isAnyShown(await findTaken(database, held.assignment.id), held.assignment, Date.now());
}
