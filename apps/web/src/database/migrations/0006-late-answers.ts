import "server-only";
import { type Kysely, sql } from "kysely";

/**
 * A late answer notes when it was restored in an attempt that was reopened. Attempts that were marked late only for an
 * answer that came too late, and does not count, are no longer late: only work that counts can be.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("late_responses").addColumn("restored_at", "bigint").execute();
  // While an attempt is open, and for 30 s of grace, work counts; only answers after that were marked by mistake.
  await sql`
    update attempts set late_at = null
    where late_at is not null and exists (
      select 1 from late_responses
      where late_responses.attempt = attempts.id
        and (late_responses.saved_at = attempts.late_at or attempts.late_at > attempts.deadline_at + 30000)
    )
  `.execute(database);
}
