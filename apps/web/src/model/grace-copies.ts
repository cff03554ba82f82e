import "server-only";
import { sql } from "kysely";
import { z } from "zod";
import { type Database, eraseDeleted, getDatabase } from "@/database/database";
import { log } from "@/log.server";
import { newId } from "./ids";

/** How long what the sweeper deleted can be brought back, in milliseconds. */
const grace = 24 * 60 * 60 * 1000;

/** The tables of which rows are kept, those that others point to first. */
const tables = [
  "assignments",
  "assignment_holders",
  "students",
  "student_devices",
  "regrades",
  "attempts",
  "responses",
  "late_responses",
] as const;

const copySchema = z.array(
  z.strictObject({
    table: z.enum(tables),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  }),
);
type Copy = z.infer<typeof copySchema>;
type Rows = Copy[number]["rows"];

const inOrder = (found: Partial<Record<(typeof tables)[number], Rows>>): Copy =>
  tables.flatMap((table) => {
    const rows = found[table] ?? [];
    return rows.length === 0 ? [] : [{ table, rows }];
  });

/** The rows of attempts, and what hangs on them. */
async function copyAttempts(database: Database, ids: readonly string[]) {
  const found = { attempts: [] as Rows, responses: [] as Rows, late_responses: [] as Rows };
  for (const id of ids) {
    found.attempts.push(
      ...(await database.selectFrom("attempts").selectAll().where("id", "=", id).execute()),
    );
    for (const table of ["responses", "late_responses"] as const) {
      found[table].push(
        ...(await database.selectFrom(table).selectAll().where("attempt", "=", id).execute()),
      );
    }
  }
  return found;
}

/** An attempt with its answers, as it is stored. */
export const copyAttempt = async (database: Database, id: string): Promise<Copy> =>
  inOrder(await copyAttempts(database, [id]));

/** An assignment with everything in it, as it is stored. */
export async function copyAssignment(database: Database, id: string): Promise<Copy> {
  const within = (table: "assignment_holders" | "students" | "regrades") =>
    database.selectFrom(table).selectAll().where("assignment", "=", id).execute();
  const devices = database
    .selectFrom("student_devices")
    .selectAll()
    .where("student", "in", (eb) => eb.selectFrom("students").select("id").where("assignment", "=", id));
  const attempts = await database.selectFrom("attempts").select("id").where("assignment", "=", id).execute();
  return inOrder({
    assignments: await database.selectFrom("assignments").selectAll().where("id", "=", id).execute(),
    assignment_holders: await within("assignment_holders"),
    students: await within("students"),
    student_devices: await devices.execute(),
    regrades: await within("regrades"),
    ...(await copyAttempts(
      database,
      attempts.map((attempt) => attempt.id),
    )),
  });
}

/** Keeps for a day what is deleted because it is due. What a person deletes is never kept. */
export async function keepCopy(database: Database, copy: Copy, now: number): Promise<void> {
  const rows = JSON.stringify(copy);
  await database.insertInto("grace_copies").values({ id: newId(), rows, deleted_at: now }).execute();
}

/** Deletes the copies whose day is over, from the disk too. */
export async function dropCopies(now: number): Promise<void> {
  const database = await getDatabase();
  const { numDeletedRows } = await database
    .deleteFrom("grace_copies")
    .where("deleted_at", "<=", now - grace)
    .executeTakeFirstOrThrow();
  if (numDeletedRows > 0n) await eraseDeleted(database);
}

async function putBack(database: Database, copy: Copy): Promise<void> {
  for (const { table, rows } of copy) {
    for (const row of rows) {
      const columns = sql.join(Object.keys(row).map((name) => sql.ref(name)));
      const values = sql.join(Object.values(row));
      await sql`insert into ${sql.table(table)} (${columns}) values (${values})`.execute(database);
    }
  }
}

/**
 * Brings back what the sweeper deleted after a time, and returns how many attempts and assignments that were. What
 * cannot be put back, as its code is in use again, stays a copy until its day is over.
 */
export async function bringBack(after = 0): Promise<number> {
  const database = await getDatabase();
  const copies = await database
    .selectFrom("grace_copies")
    .select(["id", "rows"])
    .where("deleted_at", ">", after)
    .execute();
  // A teacher's preview hangs on its assignment.
  const parsed = copies
    .map(({ id, rows }) => ({ id, copy: copySchema.parse(JSON.parse(rows)) }))
    .toSorted((one, other) => Number(isAttempt(one.copy)) - Number(isAttempt(other.copy)));
  let count = 0;
  for (const { id, copy } of parsed) {
    try {
      await database.transaction().execute(async (change) => {
        await putBack(change, copy);
        await change.deleteFrom("grace_copies").where("id", "=", id).execute();
      });
      count += 1;
    } catch {
      log.warn("expired_not_brought_back");
    }
  }
  if (count > 0) await eraseDeleted(database);
  return count;
}

const isAttempt = (copy: Copy): boolean => copy[0]?.table === "attempts";
