import "server-only";
import type { Database } from "@/server/database/database";
import type { Merging, MergingAttempt } from "./plan-merge";

/** The attempts of two students who are to be one. */
export async function findMerging(
  database: Database,
  students: readonly Merging[],
): Promise<MergingAttempt[]> {
  const rows = await database
    .selectFrom("attempts")
    .select(["id", "student", "started_at", "number"])
    .select((eb) =>
      eb
        .or([
          eb.exists(
            eb
              .selectFrom("responses")
              .select("responses.question")
              .whereRef("responses.attempt", "=", "attempts.id")
              .where("responses.response", "is not", null),
          ),
          eb.exists(
            eb
              .selectFrom("late_responses")
              .select("late_responses.question")
              .whereRef("late_responses.attempt", "=", "attempts.id")
              .where("late_responses.response", "is not", null),
          ),
        ])
        .as("answered"),
    )
    .where(
      "student",
      "in",
      students.map(({ id }) => id),
    )
    .execute();
  return rows.map(({ id, student, started_at, number, answered }) => ({
    id,
    student: student ?? "",
    startedAt: started_at,
    number: number ?? 1,
    isAnswered: Boolean(answered),
  }));
}
