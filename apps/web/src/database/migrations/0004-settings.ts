import "server-only";
import { type Kysely, sql } from "kysely";
import { z } from "zod";

type Old = { settings: string; id: string };
const stored = z.record(z.string(), z.unknown());
type Json = z.infer<typeof stored>;

/** The topics of each former quiz topic, in the usual order. */
const topics: Record<string, string[]> = {
  all: [],
  "time-and-place": ["phases", "places"],
  "aims-and-outcomes": ["goals", "outcomes"],
};

/**
 * Settings as they are from now on: several topics in place of one, extra time by name, and no combination that is now
 * refused.
 */
function bringUpToDate({ topic, ...kept }: Json): Json {
  const settings: Json = { extraTime: [], ...kept };
  if (typeof topic === "string") settings["topics"] = topics[topic] ?? [topic];
  if (settings["feedback"] === "each-question" && settings["attempts"] !== 1) {
    settings["feedback"] = "on-submission";
  }
  if (settings["feedback"] === "after-closing") settings["late"] = "off";
  return settings;
}

/**
 * Settings of assignments made before topics could be chosen freely, and an index of the attempts under way, for which
 * a result after closing waits.
 */
export async function up<Schema>(database: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<Old>`select id, settings from assignments`.execute(database);
  for (const { id, settings } of rows) {
    const current = JSON.stringify(bringUpToDate(stored.parse(JSON.parse(settings))));
    await sql`update assignments set settings = ${current} where id = ${id}`.execute(database);
  }
  await database.schema
    .createIndex("attempts_under_way")
    .on("attempts")
    .columns(["assignment", "submitted_at", "student", "deadline_at"])
    .execute();
}
