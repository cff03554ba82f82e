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

export const copySchema = z.array(
  z.strictObject({
    table: z.enum(tables),
    rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()]))),
  }),
);
export type Copy = z.infer<typeof copySchema>;
type Rows = Copy[number]["rows"];

const inOrder = (found: Partial<Record<(typeof tables)[number], Rows>>): Copy =>
  tables.flatMap((table) => {
    const rows = found[table] ?? [];
    return rows.length === 0 ? [] : [{ table, rows }];
  });

/** As many as one query takes. */
const chunk = 500;

/** Asks for each part of a long list. */
export async function inChunks<T>(
  ids: readonly string[],
  ask: (part: string[]) => Promise<T[]>,
): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < ids.length; at += chunk) found.push(...(await ask(ids.slice(at, at + chunk))));
  return found;
}

/** The rows of attempts, and what hangs on them. */
async function copyAttempts(database: Database, ids: readonly string[]) {
  const within = (table: "responses" | "late_responses") =>
    inChunks(ids, (part) => database.selectFrom(table).selectAll().where("attempt", "in", part).execute());
  return {
    attempts: await inChunks(ids, (part) =>
      database.selectFrom("attempts").selectAll().where("id", "in", part).execute(),
    ),
    responses: await within("responses"),
    late_responses: await within("late_responses"),
  };
}

/** Students with everything of theirs, as it is stored, each by the student's id. */
export async function copyStudents(database: Database, ids: readonly string[]): Promise<Map<string, Copy>> {
  const students = await inChunks(ids, (part) =>
    database.selectFrom("students").selectAll().where("id", "in", part).execute(),
  );
  const devices = await inChunks(ids, (part) =>
    database.selectFrom("student_devices").selectAll().where("student", "in", part).execute(),
  );
  const attempts = await inChunks(ids, (part) =>
    database.selectFrom("attempts").select(["id", "student"]).where("student", "in", part).execute(),
  );
  const taken = await copyAttempts(
    database,
    attempts.map(({ id }) => id),
  );
  const devicesOf = Map.groupBy(devices, ({ student }) => student);
  const attemptsOf = Map.groupBy(taken.attempts, ({ student }) => student);
  const responsesOf = Map.groupBy(taken.responses, ({ attempt }) => attempt);
  const lateOf = Map.groupBy(taken.late_responses, ({ attempt }) => attempt);
  return new Map(
    students.map((student) => {
      const own = attemptsOf.get(student.id) ?? [];
      const copy = inOrder({
        students: [student],
        student_devices: devicesOf.get(student.id) ?? [],
        attempts: own,
        responses: own.flatMap(({ id }) => responsesOf.get(id) ?? []),
        late_responses: own.flatMap(({ id }) => lateOf.get(id) ?? []),
      });
      return [student.id, copy];
    }),
  );
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

/** Keeps for a day what is deleted because it is due. */
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

/** Rows of one table that are inserted at once: SQLite takes 32,766 values. */
const together = 100;

/** Stores rows of which those that others point to come first; all rows of a table have the same columns. */
export async function putBack(database: Database, copy: Copy): Promise<void> {
  for (const { table, rows } of copy) {
    const names = Object.keys(rows[0] ?? {});
    const columns = sql.join(names.map((name) => sql.ref(name)));
    for (let at = 0; at < rows.length; at += together) {
      const values = sql.join(
        rows
          .slice(at, at + together)
          .map((row) => sql`(${sql.join(names.map((name) => row[name] ?? null))})`),
      );
      await sql`insert into ${sql.table(table)} (${columns}) values ${values}`.execute(database);
    }
  }
}

/** Copies as one, so that the rows of each table are stored together. */
export const joinCopies = (copies: readonly Copy[]): Copy =>
  tables.flatMap((table) => {
    const rows = copies.flatMap((copy) =>
      copy.filter((one) => one.table === table).flatMap((one) => one.rows),
    );
    return rows.length === 0 ? [] : [{ table, rows }];
  });

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
