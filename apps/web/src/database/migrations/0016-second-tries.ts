import "server-only";
import { type Kysely, sql } from "kysely";
import { z } from "zod";

const storedSettings = z.record(z.string(), z.unknown());

type Row = { id: string; settings: string };

/**
 * An answer that was checked and not right can be given once more: the first one and the time of its check stay beside it.
 * Whoever takes a quiz alone says at the start when feedback comes. What was begun before goes on as it was: alone with feedback
 * at the end, and in assignments without a second try.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("responses").addColumn("first_response", "text").execute();
  await database.schema.alterTable("responses").addColumn("first_checked_at", "bigint").execute();
  await database.schema.alterTable("attempts").addColumn("feedback", "text").execute();
  const { rows } = await sql<Row>`select id, settings from assignments`.execute(database);
  for (const { id, settings } of rows) {
    const now = { ...storedSettings.parse(JSON.parse(settings)), secondTry: false };
    await sql`update assignments set settings = ${JSON.stringify(now)} where id = ${id}`.execute(database);
  }
}
