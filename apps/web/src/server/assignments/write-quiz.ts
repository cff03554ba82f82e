import "server-only";
import type { Quiz } from "@wellread/assessment";
import type { Database } from "@/server/database/database";
import type { AssignmentId } from "./assignment-id";

/** Stores the quiz of an assignment in place of the former one. */
export async function writeQuiz(
  database: Database,
  id: AssignmentId,
  quiz: Quiz,
): Promise<{ ok: true; value: null }> {
  await database
    .updateTable("assignments")
    .set({ quiz: JSON.stringify(quiz) })
    .where("id", "=", id)
    .execute();
  return { ok: true, value: null };
}
