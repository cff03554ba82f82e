import "server-only";
import type { Kysely } from "kysely";

/** An attempt notes when it was last reopened, as its time counts from then. */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("attempts").addColumn("reopened_at", "bigint").execute();
}
