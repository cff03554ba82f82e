import "server-only";
import { personalCodeSchema } from "@wellread/assessment";
import { type Database, getDatabase } from "@/database/database";
import { runInTurn } from "@/database/turn-queue";
import { type Owner, ownerOf, type Secret } from "@/identity/identity";
import { consume, type Count, mustWait, orInTurn } from "@/limits/limits";
import { type AssignmentOutcome, refused, type StoredAssignment } from "@/model/assignment";
import { codeHash, enterDevice, type Joined, type StoredStudent } from "@/model/student";
import { lookUpCode } from "./code-look-up.server";
import { enterAssignment, latestAttempt } from "./join.server";

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

/** What a wrong code is counted by: the browser, its address, and all addresses together. */
const guessCounts = (
  assignment: string,
  owner: Owner,
  address: string,
): Record<"device" | "here" | "all", Count> => ({
  device: ["codeDevice", assignment, owner],
  here: ["codeAddress", assignment, address],
  all: ["codeAssignment", assignment],
});

/**
 * How long a code is not looked at. A browser that guessed waits; what others guessed only makes codes take turns, right
 * or wrong.
 */
async function waitToGuess(assignment: string, owner: Owner, address: string): Promise<number | null> {
  const { device, here, all } = guessCounts(assignment, owner, address);
  return (
    (await mustWait(device)) ??
    (await orInTurn(await mustWait(here), ["codeTurn", assignment, address])) ??
    orInTurn(await mustWait(all), ["codeAssignmentTurn", assignment])
  );
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
  const { assignment: found } = looked.value;
  const parsed = personalCodeSchema.safeParse(personalCode);
  if (!parsed.success) return refused("wrong_code");
  const hash = codeHash(found.id, parsed.data);
  // Checked and counted in one turn, so that guesses sent at once are not all let through.
  return runInTurn(found.id, async () => {
    const retryAfter = await waitToGuess(found.id, owner, address);
    if (retryAfter !== null) return refused("too_many_requests", { retryAfter });
    const resumed = await enterAssignment(found.id, secret, {
      admit: (transaction, assignment, now) => admitByCode(transaction, assignment, { hash, owner, now }),
      goOn: latestAttempt,
    });
    if (!resumed.ok && resumed.error.code === "wrong_code") {
      await consume(...Object.values(guessCounts(found.id, owner, address)));
    }
    return resumed;
  });
}
