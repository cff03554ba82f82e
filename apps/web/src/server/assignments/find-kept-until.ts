import "server-only";
import type { Database } from "@/server/database/database";
import { keptUntil } from "./kept-until";

/**
 * When an assignment is deleted, as the sweeper reckons: its last activity, which making it is the first of, is also the
 * last answer of any of its attempts.
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
