import "server-only";
import { getDatabase } from "@/server/database/database";
import { closeOverdue } from "./close-overdue";
import { publish } from "./publish";

/** Ends every attempt whose time is over, and tells who watches. Gives in how many assignments there was one. */
export async function sweepDeadlines(now: number = Date.now()): Promise<number> {
  const ended = await closeOverdue(await getDatabase(), "all", now);
  for (const assignment of ended) await publish(assignment);
  return ended.length;
}
