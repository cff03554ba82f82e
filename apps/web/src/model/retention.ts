import "server-only";
import type { Database } from "@/database/database";

/** How many days an attempt is kept after its owner last did something with it. */
export const retentionDays = 180;

/** In milliseconds. */
export const retention = retentionDays * 24 * 60 * 60 * 1000;

/** When an assignment is deleted: 180 days after closing, or after the last activity if that is later. */
const keptUntil = (closesAt: number | null, touchedAt: number): number =>
  Math.max(closesAt ?? 0, touchedAt) + retention;

/**
 * When an assignment is deleted, as the sweeper computes it. Its last activity is its creation, a change, a join, or
 * the last answer in any of its attempts.
 */
export async function findKeptUntil(database: Database, id: string): Promise<number> {
  const { closes_at, touched_at, answered_at } = await database
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
    .executeTakeFirstOrThrow();
  return keptUntil(closes_at, Math.max(touched_at, answered_at ?? 0));
}
