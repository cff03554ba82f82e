import "server-only";
import type { Kysely } from "kysely";

/**
 * When what is due was last deleted, so that a clock that is wrong is noticed, and what was deleted within the last day,
 * so that it can be brought back.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("sweeps")
    .addColumn("id", "bigint", (column) => column.primaryKey())
    .addColumn("swept_at", "bigint", (column) => column.notNull())
    .addColumn("doubted_at", "bigint")
    .execute();
  await database.schema
    .createTable("grace_copies")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("rows", "text", (column) => column.notNull())
    .addColumn("deleted_at", "bigint", (column) => column.notNull())
    .execute();
}
