import "server-only";
import type { Kysely } from "kysely";

/** A save that is sent again is known by its revision: no key is remembered beside it. */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.dropTable("idempotency_keys").execute();
}
