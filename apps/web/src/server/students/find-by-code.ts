import "server-only";
import { joinCodeSchema } from "@wellread/assessment";
import { readAssignment, type StoredAssignment } from "@/server/assignments/stored-assignment";
import type { Database } from "@/server/database/database";

/** The assignment of a join code, in whatever case it is typed; null where there is none. */
export async function findByCode(database: Database, text: string): Promise<StoredAssignment | null> {
  const code = joinCodeSchema.safeParse(text);
  if (!code.success) return null;
  const row = await database
    .selectFrom("assignments")
    .selectAll()
    .where("code", "=", code.data)
    .executeTakeFirst();
  return row === undefined ? null : readAssignment(row);
}
