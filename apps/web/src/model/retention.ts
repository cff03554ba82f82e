import "server-only";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Database } from "@/database/database";
import type { DatabaseSchema } from "@/database/schema";

/** How many days an attempt is kept after its owner last did something with it. */
export const retentionDays = 180;

/** In milliseconds. */
export const retention = retentionDays * 24 * 60 * 60 * 1000;

/** Anything last used or written before this time is kept no longer. */
export const expiredBefore = (now: number): number => now - retention;

/** Holds for an attempt that belongs to no student and is kept no longer. */
export const attemptExpired =
  (now: number) =>
  (eb: ExpressionBuilder<DatabaseSchema, "attempts">): Expression<SqlBool> =>
    eb.and([eb("attempts.touched_at", "<", expiredBefore(now)), eb("attempts.student", "is", null)]);

/** When an assignment is deleted: 180 days after closing, or after the last activity if that is later. */
export const keptUntil = (closesAt: number | null, touchedAt: number): number =>
  Math.max(closesAt ?? 0, touchedAt) + retention;

/**
 * When an assignment is deleted, as the sweeper computes it. Its last activity is its creation, a change, a join, or
 * the last answer in any of its attempts. Null if it was deleted meanwhile.
 */
export async function findKeptUntil(database: Database, id: string): Promise<number | null> {
  const row = await database
    .selectFrom("assignments")
    .select(["closes_at", "touched_at"])
    .select((eb) =>
      eb
        .selectFrom("attempts")
        .select(({ fn }) => fn.max("attempts.touched_at").as("at"))
        .whereRef("attempts.assignment", "=", "assignments.id")
        .as("answered_at"),
    )
    .where("id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : keptUntil(row.closes_at, Math.max(row.touched_at, row.answered_at ?? 0));
}

/**
 * Where that time is over for an assignment: after closing and after the last activity, which joins, changes and answers
 * are. A closing time alone deletes nothing that is in use.
 */
export const assignmentExpired =
  (now: number) =>
  (eb: ExpressionBuilder<DatabaseSchema, "assignments">): Expression<SqlBool> => {
    const until = expiredBefore(now);
    return eb.and([
      eb.or([eb("assignments.closes_at", "is", null), eb("assignments.closes_at", "<", until)]),
      eb("assignments.touched_at", "<", until),
      eb.not(
        eb.exists(
          eb
            .selectFrom("attempts")
            .select("attempts.id")
            .whereRef("attempts.assignment", "=", "assignments.id")
            .where("attempts.touched_at", ">=", until),
        ),
      ),
    ]);
  };
