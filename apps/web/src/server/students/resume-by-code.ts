import "server-only";
import { personalCodeSchema } from "@wellread/assessment";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import { getDatabase, type Database } from "@/server/database/database";
import { inTurn } from "@/server/database/in-turn";
import { ownerOf, type Owner, type Secret } from "@/server/identity/secret";
import { consume, mustWait, type Count } from "@/server/limits/consume";
import { enterDevice } from "./devices";
import { enterAssignment } from "./enter-assignment";
import type { StoredStudent } from "./find-student";
import { latestAttempt } from "./latest-attempt";
import type { Joined } from "./join-view";
import { lookUpCode } from "./look-up-code";
import { codeHash } from "./personal-code";

/** The student whose code has that hash, who is from now on at work in this browser. */
async function admitByCode(
  database: Database,
  { id }: StoredAssignment,
  { hash, owner, now }: { hash: string; owner: Owner; now: number },
): Promise<AssignmentOutcome<StoredStudent>> {
  const student = await database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", id)
    .where("code_hash", "=", hash)
    .executeTakeFirst();
  if (student === undefined) return refused("wrong_code");
  await enterDevice(database, id, student.id, owner, now);
  return { ok: true, value: student };
}

/** Goes on with another device by a personal code: with the attempt under way, or to see the last one. Guesses are counted. */
export async function resumeByCode(
  code: string,
  personalCode: string,
  secret: Secret,
  address = "",
): Promise<AssignmentOutcome<Joined>> {
  const database = await getDatabase();
  const owner = ownerOf(secret);
  const looked = await lookUpCode(database, code, { owner, address });
  if (!looked.ok) return looked;
  const found = looked.value;
  const parsed = personalCodeSchema.safeParse(personalCode);
  if (!parsed.success) return refused("wrong_code");
  const counts: Count[] = [
    ["codeDevice", found.id, owner],
    ["codeAddress", found.id, address],
    ["codeAssignment", found.id],
  ];
  const hash = codeHash(found.id, parsed.data);
  // Looked at and counted in one turn, so that guesses sent at once are not all let through.
  return inTurn(found.id, async () => {
    const retryAfter = await mustWait(...counts);
    if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
    const resumed = await enterAssignment(found.id, secret, {
      admit: (transaction, assignment, now) => admitByCode(transaction, assignment, { hash, owner, now }),
      goOn: latestAttempt,
    });
    if (!resumed.ok && resumed.error.code === "wrong_code") await consume(...counts);
    return resumed;
  });
}
