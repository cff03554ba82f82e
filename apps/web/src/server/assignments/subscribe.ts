import "server-only";
import { readEnvironment } from "@/server/environment";
import type { AssignmentId } from "./assignment-id";
import { listen } from "./listen";
import { localEvents } from "./publish";

/** Calls back whenever something of the assignment has changed, on whichever server. The function that it gives stops it. */
export async function subscribe(assignment: AssignmentId, listener: () => void): Promise<() => void> {
  const { databaseUrl } = readEnvironment();
  if (databaseUrl !== undefined) await listen(databaseUrl);
  const events = localEvents();
  events.on(assignment, listener);
  return () => events.off(assignment, listener);
}
