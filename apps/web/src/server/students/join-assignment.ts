import "server-only";
import { exactName, findName, isLookAlike, type AssignmentSettings } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { getDatabase, type Database } from "@/server/database/database";
import { inTurn } from "@/server/database/in-turn";
import { ownerOf, type Secret } from "@/server/identity/secret";
import { consume } from "@/server/limits/consume";
import { addStudent } from "./add-student";
import { admitName } from "./admit-name";
import { countStudents } from "./count-students";
import { beginAttempt } from "./begin-attempt";
import { enterAssignment } from "./enter-assignment";
import { findStudent, type StoredStudent } from "./find-student";
import type { Joined } from "./join-view";
import { lookUpCode } from "./look-up-code";
import { joinRefusal } from "./refusal";

export type JoinInput = { nickname?: string | undefined };

/** Whether the name that was given is that of the student who is at work here: if not, somebody else sat down. */
function isSame(known: StoredStudent, { allowedNames }: AssignmentSettings, nickname = ""): boolean {
  if (nickname.trim() === "") return true;
  if (known.nickname === null) return false;
  const listed = findName(allowedNames, nickname);
  return listed === undefined
    ? isLookAlike(known.nickname, nickname)
    : known.exact_name === exactName(listed);
}

async function findOrAdd(
  database: Database,
  assignment: StoredAssignment,
  { nickname }: JoinInput,
  secret: Secret,
  now: number,
): Promise<AssignmentOutcome<StoredStudent>> {
  const known = await findStudent(database, assignment.id, ownerOf(secret));
  if (known !== null && isSame(known, assignment.settings, nickname)) return { ok: true, value: known };
  const refusal = joinRefusal(assignment, await countStudents(database, assignment.id), now);
  if (refusal !== null) return refused(refusal);
  const { id, settings } = assignment;
  const name = await admitName(database, { assignment: id, settings, isBound: true }, nickname);
  if (!name.ok) return name;
  return { ok: true, value: await addStudent(database, assignment, name.value, secret, now) };
}

/**
 * Joins by a code, or goes on where this browser's student left off, and gives the attempt to take: the one under way,
 * or the next. One after the other within an assignment, so that names, numbers and the cap hold.
 *
 * @param address that the request came from, for the rate limit.
 */
export async function joinAssignment(
  code: string,
  input: JoinInput,
  secret: Secret,
  address = "",
): Promise<AssignmentOutcome<Joined>> {
  const database = await getDatabase();
  const owner = ownerOf(secret);
  const looked = await lookUpCode(database, code, { owner, address });
  if (!looked.ok) return looked;
  const found = looked.value;
  const retryAfter = await consume(["joinDevice", found.id, owner], ["joinAddress", found.id, address]);
  if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
  return inTurn(found.id, () =>
    enterAssignment(found.id, secret, {
      admit: (transaction, assignment, now) => findOrAdd(transaction, assignment, input, secret, now),
      goOn: beginAttempt,
    }),
  );
}
