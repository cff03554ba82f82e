import "server-only";
import { personalCodeSchema } from "@wellread/assessment";
import { type Database, getDatabase } from "@/database/database";
import { runInTurn } from "@/database/turn-queue";
import { type Owner, ownerOf, type Secret } from "@/identity/identity";
import { consume, type Count, mustWait } from "@/limits/limits";
import { type AssignmentOutcome, refused, type StoredAssignment } from "@/model/assignment";
import { codeHash, enterDevice, type Joined, type StoredStudent } from "@/model/student";
import { enterAssignment, latestAttempt, lookUpCode } from "./join.server";

/** The student whose code has this hash, and who is at work in this browser from now on. */
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

/**
 * Continues on another device with a personal code: with the attempt under way, or with a view of the last one. Guesses
 * are counted.
 */
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
  // Checked and counted in one turn, so that guesses sent at once are not all let through.
  return runInTurn(found.id, async () => {
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
