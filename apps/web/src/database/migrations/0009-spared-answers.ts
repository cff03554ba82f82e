import "server-only";
import { type Kysely, sql } from "kysely";

/**
 * A correction says whose answers it spares, and an answer when it was given in with an attempt that was opened again.
 * Corrections from before spared whoever submitted at any time: they go on sparing all who have submitted until now, so
 * that no stored score changes, and count for whoever submits from now on.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  await database.schema.alterTable("regrades").addColumn("spares_until", "bigint").execute();
  await database.schema.alterTable("responses").addColumn("settled_at", "bigint").execute();
  await sql`update regrades set spares_until = ${Date.now()}`.execute(database);
  // Attempts that are open again now: what has not changed since then was given in by then.
  await sql`
    update responses set settled_at = saved_at
    where exists (
      select 1 from attempts
      where attempts.id = responses.attempt
        and attempts.submitted_at is null
        and responses.saved_at < attempts.reopened_at
    )
  `.execute(database);
}
