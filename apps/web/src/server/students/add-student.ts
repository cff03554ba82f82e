import "server-only";
import { extraMinutesOf } from "@wellread/assessment";
import { newId } from "@/server/assignments/new-id";
import type { StoredAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";
import { ownerOf, type Secret } from "@/server/identity/secret";
import type { AdmittedName } from "./admit-name";
import { enterDevice } from "./devices";
import type { StoredStudent } from "./find-student";
import { codeHash, personalCodeOf } from "./personal-code";

async function nextNumber(database: Database, assignment: string): Promise<number> {
  const { last } = await database
    .selectFrom("students")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("assignment", "=", assignment)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

/** Adds a student, at work in the browser of `secret`. The assignment is locked, so numbers and names stay unique. */
export async function addStudent(
  database: Database,
  assignment: StoredAssignment,
  name: AdmittedName,
  secret: Secret,
  now: number,
): Promise<StoredStudent> {
  const id = newId();
  const student = await database
    .insertInto("students")
    .values({
      id,
      assignment: assignment.id,
      number: await nextNumber(database, assignment.id),
      ...name,
      code_hash: codeHash(assignment.id, personalCodeOf(secret, id)),
      extra_minutes: extraMinutesOf(assignment.settings, name.nickname) ?? 0,
      attempts_started: 0,
      joined_at: now,
      seen_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await enterDevice(database, assignment.id, id, ownerOf(secret), now);
  return student;
}
