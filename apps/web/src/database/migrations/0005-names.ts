import "server-only";
import { exactName } from "@wellread/assessment";
import { type Kysely, sql } from "kysely";

type Named = { id: string; nickname: string };

/**
 * Names are unique by what they are, and no more by what they look like: two children on one list may be Ella and Elia.
 * Names with one exact form had one skeleton too, so that none is there twice.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("students").renameColumn("skeleton", "exact_name").execute();
  // Emptied first: while some still hold a skeleton, it could be what another one is to hold.
  await sql`update students set exact_name = null`.execute(database);
  const { rows } = await sql<Named>`select id, nickname from students where nickname is not null`.execute(
    database,
  );
  for (const { id, nickname } of rows) {
    await sql`update students set exact_name = ${exactName(nickname)} where id = ${id}`.execute(database);
  }
}
