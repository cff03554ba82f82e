import "server-only";
import { extraMinutesOf, type AssignmentSettings } from "@wellread/assessment";
import type { Change } from "./manage";
import { renewDeadlines } from "./renew-deadlines";

/**
 * Gives students who have joined already what a new list of extra time says; the others have it when they join. Who is
 * no longer on it keeps what was given.
 */
export async function giveNamedTime(
  { database, assignment, now }: Change,
  settings: AssignmentSettings,
): Promise<void> {
  const students = await database
    .selectFrom("students")
    .select(["id", "nickname"])
    .where("assignment", "=", assignment.id)
    .execute();
  for (const { id, nickname } of students) {
    const minutes = extraMinutesOf(settings, nickname);
    if (minutes === null || minutes === (extraMinutesOf(assignment.settings, nickname) ?? 0)) continue;
    await database.updateTable("students").set({ extra_minutes: minutes }).where("id", "=", id).execute();
    await renewDeadlines(database, { assignment: assignment.id, settings, student: id }, now);
  }
}
