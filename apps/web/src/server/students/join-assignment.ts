import "server-only";
import { nicknameSkeleton } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import { lockRow } from "@/server/assignments/lock-row";
import { publish } from "@/server/assignments/publish";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { getDatabase, type Database } from "@/server/database/database";
import { inTurn } from "@/server/database/in-turn";
import { ownerOf, type Secret } from "@/server/identity/secret";
import { consume, type Count } from "@/server/limits/consume";
import { addStudent } from "./add-student";
import { admitName } from "./admit-name";
import { countStudents } from "./count-students";
import { beginAttempt } from "./begin-attempt";
import { findByCode } from "./find-by-code";
import { findStudent, type StoredStudent } from "./find-student";
import type { Joined } from "./join-view";
import { knownCode } from "./known-code";
import { joinRefusal } from "./refusal";

export type JoinInput = { nickname?: string | undefined };

/** Whether the name that was given is that of the student who is at work here: if not, somebody else sat down. */
const isSame = ({ skeleton }: StoredStudent, nickname: string | undefined): boolean =>
  nickname === undefined || nickname.trim() === "" || skeleton === nicknameSkeleton(nickname);

async function findOrAdd(
  database: Database,
  assignment: StoredAssignment,
  { nickname }: JoinInput,
  secret: Secret,
  now: number,
): Promise<AssignmentOutcome<StoredStudent>> {
  const known = await findStudent(database, assignment.id, ownerOf(secret));
  if (known !== null && isSame(known, nickname)) return { ok: true, value: known };
  const refusal = joinRefusal(assignment, await countStudents(database, assignment.id), now);
  if (refusal !== null) return refused(refusal);
  const name = await admitName(database, assignment.id, assignment.settings, nickname);
  if (!name.ok) return name;
  return { ok: true, value: await addStudent(database, assignment, name.value, secret, now) };
}

async function joinWithin(
  database: Database,
  id: string,
  input: JoinInput,
  secret: Secret,
): Promise<AssignmentOutcome<Joined>> {
  const now = Date.now();
  const assignment = await lockRow(database, id, now);
  if (assignment === null) return refused("assignment_not_found");
  const student = await findOrAdd(database, assignment, input, secret, now);
  if (!student.ok) return student;
  const attempt = await beginAttempt(database, assignment, student.value, now);
  if (!attempt.ok) return attempt;
  const personalCode = knownCode(secret, student.value);
  const value = { student: studentIdSchema.parse(student.value.id), attempt: attempt.value, personalCode };
  return { ok: true, value };
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
  const found = await findByCode(database, code);
  if (found === null) return refused("assignment_not_found");
  const device: Count = ["joinDevice", found.id, ownerOf(secret)];
  if (!(await consume(device, ["joinAddress", found.id, address]))) return refused("too_many_requests");
  const joined = await inTurn(found.id, () =>
    database.transaction().execute((transaction) => joinWithin(transaction, found.id, input, secret)),
  );
  if (joined.ok) await publish(found.id);
  return joined;
}
