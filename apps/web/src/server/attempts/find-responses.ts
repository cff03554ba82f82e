import "server-only";
import type { QuestionId } from "@wellread/content";
import type { Database } from "@/server/database/database";
import type { AttemptId } from "./attempt-id";
import { readResponse, type StoredResponse } from "./stored-attempt";

/** What is stored for an attempt, by question. Whether the caller may see it is decided by `findAttempt`. */
export async function findResponses(
  database: Database,
  attempt: AttemptId,
): Promise<Map<QuestionId, StoredResponse>> {
  const rows = await database.selectFrom("responses").selectAll().where("attempt", "=", attempt).execute();
  return new Map(rows.map(readResponse).map((response) => [response.question, response]));
}
