import "server-only";
import type { Database } from "@/server/database/database";
import { grace } from "./deadline";

/** Which attempts to look at: one, those of an assignment, or all. */
export type Which = { attempt: string } | { assignment: string } | "all";

/**
 * Ends the attempts whose time, and the grace after it, is over: what was saved until then is what is scored. Done by
 * whoever looks next, and by the sweeper. Gives the assignments in which one ended.
 */
export async function closeOverdue(database: Database, which: Which, now: number): Promise<string[]> {
  let overdue = database
    .updateTable("attempts")
    .set((eb) => ({
      // Whatever became of the times, nothing ends before it began.
      submitted_at: eb
        .case()
        .when("deadline_at", "<", eb.ref("started_at"))
        .then(eb.ref("started_at"))
        .else(eb.ref("deadline_at"))
        .end(),
      ended_by: "deadline",
    }))
    .where("submitted_at", "is", null)
    .where("deadline_at", "is not", null)
    .where("deadline_at", "<", now - grace);
  if (which !== "all" && "attempt" in which) overdue = overdue.where("id", "=", which.attempt);
  if (which !== "all" && "assignment" in which) overdue = overdue.where("assignment", "=", which.assignment);
  const ended = await overdue.returning("assignment").execute();
  return [...new Set(ended.flatMap(({ assignment }) => assignment ?? []))];
}
