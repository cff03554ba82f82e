import "server-only";
import { exactName } from "@wellread/assessment";
import { type Kysely, sql } from "kysely";

type Named = { id: string; nickname: string };

/**
 * Names are unique by what they are, and no longer by what they look like: two children on one list may be Ella and
 * Elia. Names with the same exact form had the same skeleton too, so no name occurs twice.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("students").renameColumn("skeleton", "exact_name").execute();
  // Emptied first: a skeleton that is still stored could be the exact name of another student.
  await sql`update students set exact_name = null`.execute(database);
  const { rows } = await sql<Named>`select id, nickname from students where nickname is not null`.execute(
    database,
  );
  for (const { id, nickname } of rows) {
    await sql`update students set exact_name = ${exactName(nickname)} where id = ${id}`.execute(database);
  }
}
