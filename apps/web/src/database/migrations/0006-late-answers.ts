import "server-only";
import { type Kysely, sql } from "kysely";

/**
 * A late answer notes when it took its place in an attempt that was opened again. Attempts that were marked late for
 * nothing but an answer that came too late, and counts nothing, are late no more: late is work that counts.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("late_responses").addColumn("restored_at", "bigint").execute();
  // While an attempt is open, and for 30 s of grace, work counts; only what came after that was marked by mistake.
  await sql`
    update attempts set late_at = null
    where late_at is not null and exists (
      select 1 from late_responses
      where late_responses.attempt = attempts.id
        and (late_responses.saved_at = attempts.late_at or attempts.late_at > attempts.deadline_at + 30000)
    )
  `.execute(database);
}
