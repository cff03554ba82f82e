import "server-only";
import type { Kysely } from "kysely";

/** Forms that could not be acted on at once, kept for an hour so that they can be completed. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("kept_forms")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("assignment", "text", (column) =>
      column.notNull().references("assignments.id").onDelete("cascade"),
    )
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("page", "text", (column) => column.notNull())
    .addColumn("fields", "text", (column) => column.notNull())
    .addColumn("expires_at", "bigint", (column) => column.notNull())
    .execute();
  await database.schema.createIndex("kept_forms_assignment").on("kept_forms").column("assignment").execute();
}
