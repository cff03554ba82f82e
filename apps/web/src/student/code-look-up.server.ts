import "server-only";
import { joinCodeSchema } from "@wellread/assessment";
import type { Database } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { consume, type Count, isNoted, mustWait, note, orInTurn } from "@/limits/limits";
import { type AssignmentOutcome, readAssignment, refused, type StoredAssignment } from "@/model/assignment";
import { findStudent, type StoredStudent } from "@/model/student";

/** The browser and address that look up a code. */
export type CodeRequester = { owner: Owner | null; address: string };

/** An assignment that was found by its join code, and the student who is at work in the browser. */
export type FoundByCode = { assignment: StoredAssignment; student: StoredStudent | null };

async function findByCode(database: Database, text: string): Promise<StoredAssignment | null> {
  const code = joinCodeSchema.safeParse(text);
  if (!code.success) return null;
  const row = await database
    .selectFrom("assignments")
    .selectAll()
    .where("code", "=", code.data)
    .executeTakeFirst();
  return row === undefined ? null : readAssignment(row);
}

/** The wait of anyone for whom the code is not known to be right. Nothing of it tells whether it is. */
async function waitFor(isRight: boolean, { owner, address }: CodeRequester): Promise<number | null> {
  const ask = (count: Count) => (isRight ? mustWait(count) : consume(count));
  // A browser that is stopped uses nothing up of what its whole school has.
  const wait = await ask(["lookUpDevice", owner ?? ""]);
  return wait ?? orInTurn(await ask(["lookUpAddress", address]), ["lookUpTurn", address]);
}

/**
 * The assignment of a join code, in whatever case it is typed: the only way from a code to anything, so that every guess
 * is counted. A browser that has joined the assignment is never held up, nor is anyone at an address where the code was
 * right before.
 */
export async function lookUpCode(
  database: Database,
  text: string,
  requester: CodeRequester,
): Promise<AssignmentOutcome<FoundByCode, "assignment_not_found" | "too_many_requests">> {
  const { owner, address } = requester;
  const assignment = await findByCode(database, text);
  const student = assignment && (await findStudent(database, assignment.id, owner));
  const isKnown =
    assignment !== null && (student !== null || (await isNoted("rightCode", assignment.id, address)));
  if (isKnown) return { ok: true, value: { assignment, student } };
  const retryAfter = await waitFor(assignment !== null, requester);
  if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
  if (assignment === null) return refused("assignment_not_found");
  await note("rightCode", assignment.id, address);
  return { ok: true, value: { assignment, student } };
}
