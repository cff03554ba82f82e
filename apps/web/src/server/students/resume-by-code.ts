import "server-only";
import { personalCodeSchema } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { studentIdSchema } from "@/server/assignments/assignment-id";
import { lockRow } from "@/server/assignments/lock-row";
import { publish } from "@/server/assignments/publish";
import { getDatabase, type Database } from "@/server/database/database";
import { inTurn } from "@/server/database/in-turn";
import { ownerOf, type Secret } from "@/server/identity/secret";
import { consume, isFree, type Count } from "@/server/limits/consume";
import { enterDevice } from "./devices";
import { findByCode } from "./find-by-code";
import { latestAttempt } from "./latest-attempt";
import type { Joined } from "./join-view";
import { knownCode } from "./known-code";
import { codeHash } from "./personal-code";

async function resumeWithin(
  database: Database,
  id: string,
  hash: string,
  secret: Secret,
): Promise<AssignmentOutcome<Joined>> {
  const now = Date.now();
  const assignment = await lockRow(database, id, now);
  if (assignment === null) return refused("assignment_not_found");
  const student = await database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", id)
    .where("code_hash", "=", hash)
    .executeTakeFirst();
  if (student === undefined) return refused("wrong_code");
  await enterDevice(database, id, student.id, ownerOf(secret), now);
  const attempt = await latestAttempt(database, assignment, student, now);
  if (!attempt.ok) return attempt;
  const personalCode = knownCode(secret, student);
  return {
    ok: true,
    value: { student: studentIdSchema.parse(student.id), attempt: attempt.value, personalCode },
  };
}

/** Goes on with another device by a personal code: with the attempt under way, or to see the last one. Guesses are counted. */
export async function resumeByCode(
  code: string,
  personalCode: string,
  secret: Secret,
  address = "",
): Promise<AssignmentOutcome<Joined>> {
  const database = await getDatabase();
  const found = await findByCode(database, code);
  if (found === null) return refused("assignment_not_found");
  const parsed = personalCodeSchema.safeParse(personalCode);
  if (!parsed.success) return refused("wrong_code");
  const counts: Count[] = [
    ["codeDevice", found.id, ownerOf(secret)],
    ["codeAddress", found.id, address],
    ["codeAssignment", found.id],
  ];
  const hash = codeHash(found.id, parsed.data);
  // Looked at and counted in one turn, so that guesses sent at once are not all let through.
  const resumed = await inTurn(found.id, async (): Promise<AssignmentOutcome<Joined>> => {
    if (!(await isFree(...counts))) return refused("too_many_requests");
    const tried = await database
      .transaction()
      .execute((transaction) => resumeWithin(transaction, found.id, hash, secret));
    if (!tried.ok && tried.error.code === "wrong_code") await consume(...counts);
    return tried;
  });
  if (resumed.ok) await publish(found.id);
  return resumed;
}
