import "server-only";
import type { Database } from "@/server/database/database";
import { deadlineOf } from "./deadline";
import type { StoredAssignment } from "./stored-assignment";

/** Writes the deadlines of the attempts that are under way, of one student or of all, after something changed them. */
export async function renewDeadlines(
  database: Database,
  { id, settings }: Pick<StoredAssignment, "id" | "settings">,
  student?: string,
): Promise<void> {
  let open = database
    .selectFrom("attempts")
    .innerJoin("students", "students.id", "attempts.student")
    .select(["attempts.id", "attempts.started_at", "students.extra_minutes"])
    .where("attempts.assignment", "=", id)
    .where("attempts.submitted_at", "is", null);
  if (student !== undefined) open = open.where("students.id", "=", student);
  for (const attempt of await open.execute()) {
    await database
      .updateTable("attempts")
      .set({ deadline_at: deadlineOf(settings, attempt.started_at, attempt.extra_minutes) })
      .where("id", "=", attempt.id)
      .execute();
  }
}
