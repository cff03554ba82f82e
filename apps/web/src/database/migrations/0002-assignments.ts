import "server-only";
import type { Kysely } from "kysely";

async function createAssignments(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("assignments")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("code", "text", (column) => column.notNull().unique())
    .addColumn("manage_nonce", "text", (column) => column.notNull())
    .addColumn("manage_hash", "text")
    .addColumn("results_nonce", "text", (column) => column.notNull())
    .addColumn("results_hash", "text")
    .addColumn("settings", "text", (column) => column.notNull())
    .addColumn("quiz", "text", (column) => column.notNull())
    .addColumn("bank", "text", (column) => column.notNull().references("banks.version"))
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("touched_at", "bigint", (column) => column.notNull())
    .addColumn("closes_at", "bigint")
    .addColumn("frozen_at", "bigint")
    .addColumn("locked_at", "bigint")
    .execute();
  await database.schema
    .createTable("assignment_holders")
    .addColumn("assignment", "text", (column) =>
      column.notNull().references("assignments.id").onDelete("cascade"),
    )
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("role", "text", (column) => column.notNull())
    .addColumn("since", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("assignment_holders_key", ["owner", "assignment"])
    .execute();
}

async function createStudents(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("students")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("assignment", "text", (column) =>
      column.notNull().references("assignments.id").onDelete("cascade"),
    )
    .addColumn("number", "bigint", (column) => column.notNull())
    .addColumn("nickname", "text")
    .addColumn("skeleton", "text")
    .addColumn("code_hash", "text", (column) => column.notNull())
    .addColumn("extra_minutes", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("attempts_started", "bigint", (column) => column.notNull().defaultTo(0))
    .addColumn("joined_at", "bigint", (column) => column.notNull())
    .addColumn("seen_at", "bigint", (column) => column.notNull())
    .addUniqueConstraint("students_number", ["assignment", "number"])
    .addUniqueConstraint("students_skeleton", ["assignment", "skeleton"])
    .addUniqueConstraint("students_code", ["assignment", "code_hash"])
    .execute();
  await database.schema
    .createTable("student_devices")
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("student", "text", (column) => column.notNull().references("students.id").onDelete("cascade"))
    .addColumn("since", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("student_devices_key", ["owner", "student"])
    .execute();
}

async function extendAttempts(database: Kysely<unknown>): Promise<void> {
  // One column for each statement, as SQLite cannot add several at once.
  const attempts = () => database.schema.alterTable("attempts");
  await attempts()
    .addColumn("assignment", "text", (column) => column.references("assignments.id").onDelete("cascade"))
    .execute();
  await attempts()
    .addColumn("student", "text", (column) => column.references("students.id").onDelete("cascade"))
    .execute();
  await attempts().addColumn("number", "bigint").execute();
  await attempts().addColumn("deadline_at", "bigint").execute();
  await attempts()
    .addColumn("preview", "bigint", (column) => column.notNull().defaultTo(0))
    .execute();
  await attempts().addColumn("late_at", "bigint").execute();
  await attempts().addColumn("ended_by", "text").execute();
  await database.schema.createIndex("attempts_assignment").on("attempts").column("assignment").execute();
  await database.schema.createIndex("attempts_student").on("attempts").column("student").execute();
  await database.schema.createIndex("attempts_deadline_at").on("attempts").column("deadline_at").execute();
  await database.schema.alterTable("responses").addColumn("locked_at", "bigint").execute();
  await database.schema
    .createTable("late_responses")
    .addColumn("attempt", "text", (column) => column.notNull().references("attempts.id").onDelete("cascade"))
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("response", "text")
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("late_responses_key", ["attempt", "question"])
    .execute();
}

async function createLogs(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("regrades")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("assignment", "text", (column) =>
      column.notNull().references("assignments.id").onDelete("cascade"),
    )
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("data", "text", (column) => column.notNull())
    .addColumn("reason", "text", (column) => column.notNull())
    .addColumn("created_at", "bigint", (column) => column.notNull())
    .addColumn("undone_at", "bigint")
    .execute();
  await database.schema.createIndex("regrades_assignment").on("regrades").column("assignment").execute();
  // It outlives what it records, so it refers to nothing.
  await database.schema
    .createTable("audit")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("assignment", "text", (column) => column.notNull())
    .addColumn("action", "text", (column) => column.notNull())
    .addColumn("count", "bigint", (column) => column.notNull())
    .addColumn("at", "bigint", (column) => column.notNull())
    .execute();
  await database.schema.createIndex("audit_at").on("audit").columns(["assignment", "at"]).execute();
}

/** Assignments: their holders, students and attempts, the regrades of their scoring, and an audit log. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await createAssignments(database);
  await createStudents(database);
  await extendAttempts(database);
  await createLogs(database);
}
