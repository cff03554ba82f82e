import "server-only";
import type { Kysely } from "kysely";

/**
 * Students whom a teacher removed, with everything of theirs, for as long as that can be undone, and the browsers in
 * which they were at work, which are told.
 */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("removals")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("assignment", "text", (column) =>
      column.notNull().references("assignments.id").onDelete("cascade"),
    )
    .addColumn("count", "bigint", (column) => column.notNull())
    .addColumn("last_number", "bigint", (column) => column.notNull())
    .addColumn("removed_at", "bigint", (column) => column.notNull())
    .execute();
  await database.schema.createIndex("removals_assignment").on("removals").column("assignment").execute();
  await database.schema
    .createTable("removed_students")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("removal", "text", (column) => column.notNull().references("removals.id").onDelete("cascade"))
    .addColumn("rows", "text", (column) => column.notNull())
    .execute();
  await database.schema
    .createIndex("removed_students_removal")
    .on("removed_students")
    .column("removal")
    .execute();
  await database.schema
    .createTable("removed_devices")
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("student", "text", (column) =>
      column.notNull().references("removed_students.id").onDelete("cascade"),
    )
    .addPrimaryKeyConstraint("removed_devices_key", ["owner", "student"])
    .execute();
  await database.schema
    .createIndex("removed_devices_student")
    .on("removed_devices")
    .column("student")
    .execute();
}
