import "server-only";
import type { Kysely } from "kysely";

/** Attempts, their responses, the keys of acknowledged saves, and the banks that the attempts were taken from. */
export async function up(database: Kysely<unknown>): Promise<void> {
  await database.schema
    .createTable("banks")
    .addColumn("version", "text", (column) => column.primaryKey())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("locale", "text", (column) => column.notNull())
    .addColumn("bank", "text", (column) => column.notNull())
    .execute();
  await database.schema
    .createTable("attempts")
    .addColumn("id", "text", (column) => column.primaryKey())
    .addColumn("owner", "text", (column) => column.notNull())
    .addColumn("article", "text", (column) => column.notNull())
    .addColumn("topic", "text", (column) => column.notNull())
    .addColumn("practice_of", "text")
    .addColumn("quiz", "text", (column) => column.notNull())
    .addColumn("bank", "text", (column) => column.notNull().references("banks.version"))
    .addColumn("option_seed", "text", (column) => column.notNull())
    .addColumn("started_at", "bigint", (column) => column.notNull())
    .addColumn("touched_at", "bigint", (column) => column.notNull())
    .addColumn("submitted_at", "bigint")
    .execute();
  await database.schema.createIndex("attempts_touched_at").on("attempts").column("touched_at").execute();
  await database.schema
    .createTable("responses")
    .addColumn("attempt", "text", (column) => column.notNull().references("attempts.id").onDelete("cascade"))
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("response", "text")
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("marked", "bigint", (column) => column.notNull())
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("responses_key", ["attempt", "question"])
    .execute();
  await database.schema
    .createTable("idempotency_keys")
    .addColumn("attempt", "text", (column) => column.notNull().references("attempts.id").onDelete("cascade"))
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("question", "text", (column) => column.notNull())
    .addColumn("digest", "text", (column) => column.notNull())
    .addColumn("revision", "bigint", (column) => column.notNull())
    .addColumn("saved_at", "bigint", (column) => column.notNull())
    .addPrimaryKeyConstraint("idempotency_keys_key", ["attempt", "key"])
    .execute();
  await database.schema
    .createTable("heartbeat")
    .addColumn("id", "bigint", (column) => column.primaryKey())
    .addColumn("beat_at", "bigint", (column) => column.notNull())
    .execute();
}
