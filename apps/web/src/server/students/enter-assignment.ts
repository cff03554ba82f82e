import "server-only";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import { lockRow } from "@/server/assignments/lock-row";
import { publish } from "@/server/assignments/publish";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { touchAssignment } from "@/server/assignments/touch-assignment";
import type { AttemptId } from "@/server/attempts/attempt-id";
import { getDatabase, type Database } from "@/server/database/database";
import type { Secret } from "@/server/identity/secret";
import type { StoredStudent } from "./find-student";
import type { Joined } from "./join-view";
import { knownCode } from "./known-code";

/** A way in: who it is that comes, and with which attempt to go on. */
export type WayIn = {
  admit: (
    database: Database,
    assignment: StoredAssignment,
    now: number,
  ) => Promise<AssignmentOutcome<StoredStudent>>;
  goOn: (
    database: Database,
    assignment: StoredAssignment,
    student: StoredStudent,
    now: number,
  ) => Promise<AssignmentOutcome<AttemptId>>;
};

async function enterWithin(
  database: Database,
  id: string,
  secret: Secret,
  { admit, goOn }: WayIn,
): Promise<AssignmentOutcome<Joined>> {
  const now = Date.now();
  const assignment = await lockRow(database, id);
  if (assignment === null) return refused("assignment_not_found");
  const student = await admit(database, assignment, now);
  if (!student.ok) return student;
  const attempt = await goOn(database, assignment, student.value, now);
  if (!attempt.ok) return attempt;
  // Who is turned away prolongs nothing.
  await touchAssignment(database, id, now);
  const value = {
    student: studentIdSchema.parse(student.value.id),
    attempt: attempt.value,
    personalCode: knownCode(secret, student.value),
  };
  return { ok: true, value };
}

/** Undoes what was done on the way in by who is turned away: nobody is at work in a browser that was refused. */
class TurnedAway extends Error {
  readonly outcome: Extract<AssignmentOutcome<Joined>, { ok: false }>;

  constructor(outcome: Extract<AssignmentOutcome<Joined>, { ok: false }>) {
    super(outcome.error.code);
    this.outcome = outcome;
  }
}

/** Lets a browser into an assignment as one of its students, after everyone who came before, and tells who watches. */
export async function enterAssignment(
  id: string,
  secret: Secret,
  way: WayIn,
): Promise<AssignmentOutcome<Joined>> {
  const opened = await getDatabase();
  try {
    const entered = await opened.transaction().execute(async (database) => {
      const outcome = await enterWithin(database, id, secret, way);
      if (!outcome.ok) throw new TurnedAway(outcome);
      return outcome;
    });
    await publish(id);
    return entered;
  } catch (error) {
    if (error instanceof TurnedAway) return error.outcome;
    throw error;
  }
}
