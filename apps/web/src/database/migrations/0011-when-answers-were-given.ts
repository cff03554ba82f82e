import "server-only";
import type { Kysely } from "kysely";

/**
 * An answer notes when it was given, which can be long before it was saved: of two that meet, the later one stays. Null
 * for answers from before; they were given when they were saved.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("responses").addColumn("made_at", "bigint").execute();
  await database.schema.alterTable("late_responses").addColumn("made_at", "bigint").execute();
}
