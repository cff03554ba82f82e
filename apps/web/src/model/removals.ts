import "server-only";
import { z } from "zod";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import type { Owner } from "@/identity/identity";
import { writeTime } from "./attempt";
import { type Copy, copySchema, copyStudents, inChunks } from "./grace-copies";
import { attemptIdSchema, newId } from "./ids";

/** How long students who were removed can be brought back, in milliseconds: a lesson and a break. */
export const undoFor = 60 * 60 * 1000;

const moment = z.iso.datetime();

export const removalIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/)
  .brand<"RemovalId">();

/** Students who were removed at once, and until when they can be brought back. */
export const removalSchema = z.strictObject({
  id: removalIdSchema,
  /** How many students it removed. */
  count: z.int().min(1),
  removedAt: moment,
  undoUntil: moment,
});
export type Removal = z.infer<typeof removalSchema>;

type Stored = { id: string; count: number; removed_at: number };

const viewRemoval = ({ id, count, removed_at }: Stored): Removal =>
  removalSchema.parse({
    id,
    count,
    removedAt: writeTime(removed_at),
    undoUntil: writeTime(removed_at + undoFor),
  });

/** What was removed from an assignment and can be brought back, the last first. */
export async function listRemovals(database: Database, assignment: string, now: number): Promise<Removal[]> {
  const rows = await database
    .selectFrom("removals")
    .select(["id", "count", "removed_at"])
    .where("assignment", "=", assignment)
    .where("removed_at", ">", now - undoFor)
    .orderBy("removed_at", "desc")
    .execute();
  return rows.map(viewRemoval);
}

/** As many rows as are written at once. */
const together = 100;

/** Removes students with everything of theirs, of which a copy is kept for as long as that can be undone. */
export async function moveAway(
  database: Database,
  assignment: string,
  students: readonly string[],
  now: number,
): Promise<Removal> {
  const copies = await copyStudents(database, students);
  const { last } = await database
    .selectFrom("students")
    .select(({ fn }) => fn.max("number").as("last"))
    .where("assignment", "=", assignment)
    .executeTakeFirstOrThrow();
  const removal = { id: newId(), count: copies.size, removed_at: now };
  await database
    .insertInto("removals")
    .values({ ...removal, assignment, last_number: last ?? 0 })
    .execute();
  const kept = [...copies].map(([id, copy]) => ({ id, removal: removal.id, rows: JSON.stringify(copy) }));
  const devices = [...copies].flatMap(([student, copy]) =>
    ownersIn(copy).map((owner) => ({ owner, student })),
  );
  for (let at = 0; at < kept.length; at += together)
    await database
      .insertInto("removed_students")
      .values(kept.slice(at, at + together))
      .execute();
  for (let at = 0; at < devices.length; at += together)
    await database
      .insertInto("removed_devices")
      .values(devices.slice(at, at + together))
      .execute();
  await inChunks(students, (part) => database.deleteFrom("students").where("id", "in", part).execute());
  return viewRemoval(removal);
}

/** The owners of the browsers in which somebody was at work. */
const ownersIn = (copy: Copy): string[] =>
  copy
    .filter(({ table }) => table === "student_devices")
    .flatMap(({ rows }) => rows.map(({ owner }) => String(owner)));

/** What a removal of this assignment took away, student by student; null if it cannot be undone. */
export async function findRemoved(
  database: Database,
  assignment: string,
  removal: string,
  now: number,
): Promise<{ lastNumber: number; copies: Copy[] } | null> {
  const found = await database
    .selectFrom("removals")
    .select("last_number")
    .where("id", "=", removal)
    .where("assignment", "=", assignment)
    .where("removed_at", ">", now - undoFor)
    .executeTakeFirst();
  if (found === undefined) return null;
  const rows = await database
    .selectFrom("removed_students")
    .select("rows")
    .where("removal", "=", removal)
    .execute();
  return { lastNumber: found.last_number, copies: rows.map((row) => copySchema.parse(JSON.parse(row.rows))) };
}

/** The highest number that a student who can still be brought back may have. */
export async function lastRemovedNumber(database: Database, assignment: string): Promise<number> {
  const { last } = await database
    .selectFrom("removals")
    .select(({ fn }) => fn.max("last_number").as("last"))
    .where("assignment", "=", assignment)
    .executeTakeFirstOrThrow();
  return last ?? 0;
}

/** The students of a browser whom a teacher removed. */
const removedIn = (database: Database, owner: Owner) =>
  database
    .selectFrom("removed_devices")
    .innerJoin("removed_students", "removed_students.id", "removed_devices.student")
    .innerJoin("removals", "removals.id", "removed_students.removal")
    .where("removed_devices.owner", "=", owner);

/** Whether a teacher removed the student who was at work in a browser, not long ago. */
export async function wasRemoved(
  database: Database,
  assignment: string,
  owner: Owner | null,
): Promise<boolean> {
  if (owner === null) return false;
  const found = await removedIn(database, owner)
    .select("removals.id")
    .where("removals.assignment", "=", assignment)
    .executeTakeFirst();
  return found !== undefined;
}

/** The join code of the assignment from which a teacher removed this attempt of this browser; null if none did. */
export async function codeOfRemoved(attempt: string, owner: Owner | null): Promise<string | null> {
  if (owner === null || !attemptIdSchema.safeParse(attempt).success) return null;
  const rows = await removedIn(await getDatabase(), owner)
    .innerJoin("assignments", "assignments.id", "removals.assignment")
    .select(["assignments.code", "removed_students.rows"])
    .execute();
  return rows.find(({ rows: copy }) => copy.includes(`"id":"${attempt}"`))?.code ?? null;
}

/** Deletes for good what can no longer be brought back, from the disk too. */
export async function deleteExpiredRemovals(now: number = Date.now()): Promise<void> {
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("removals")
    .where("removed_at", "<=", now - undoFor)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await eraseDeleted(database);
}
