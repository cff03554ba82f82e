import "server-only";
import { extraMinutesOf, nicknameSkeleton, type AssignmentSettings } from "@wellread/assessment";
import type { Change } from "./manage";
import { renewDeadlines } from "./renew-deadlines";

/** Whose extra time another list changes, by skeleton. Who is no longer on it keeps what was given. */
const changedNames = (former: AssignmentSettings, settings: AssignmentSettings): string[] =>
  settings.extraTime.flatMap(({ name, minutes }) => {
    const skeleton = nicknameSkeleton(name);
    return extraMinutesOf(former.extraTime, skeleton) === minutes ? [] : [skeleton];
  });

/** Gives students who have joined already what a new list of extra time says; the others have it when they join. */
export async function giveNamedTime(
  { database, assignment }: Change,
  settings: AssignmentSettings,
): Promise<void> {
  const names = changedNames(assignment.settings, settings);
  if (names.length === 0) return;
  const students = await database
    .selectFrom("students")
    .select(["id", "skeleton", "extra_minutes"])
    .where("assignment", "=", assignment.id)
    .where("skeleton", "in", names)
    .execute();
  for (const { id, skeleton, extra_minutes: former } of students) {
    await database
      .updateTable("students")
      .set({ extra_minutes: extraMinutesOf(settings.extraTime, skeleton) })
      .where("id", "=", id)
      .execute();
    const extra = { student: id, former };
    await renewDeadlines(database, { assignment: assignment.id, former: settings, settings, extra });
  }
}
