import "server-only";
import { nameOutline } from "@wellread/assessment";
import { type Kysely, sql } from "kysely";

type Named = { id: string; nickname: string };

/** Names that look alike share an outline, so that a name is compared with those few and not with all of a class. */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("students").addColumn("outline", "text").execute();
  const { rows } = await sql<Named>`select id, nickname from students where nickname is not null`.execute(
    database,
  );
  for (const { id, nickname } of rows) {
    await sql`update students set outline = ${nameOutline(nickname)} where id = ${id}`.execute(database);
  }
  await database.schema
    .createIndex("students_outline")
    .on("students")
    .columns(["assignment", "outline"])
    .execute();
}
