import { assignmentSettingsSchema, defaultAssignmentSettings } from "@wellread/assessment";
import { articleIdSchema } from "@wellread/content";
import { sql } from "kysely";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { up } from "./0004-settings";

const {
  topics: _topics,
  extraTime: _extraTime,
  ...usual
} = defaultAssignmentSettings(articleIdSchema.parse("will-of-victory"), [], "A quiz");

/** Settings as they were stored, and what they become. */
async function bringOver(stored: object) {
  const database = await getDatabase();
  await database.deleteFrom("assignments").execute();
  await sql`drop index if exists attempts_under_way`.execute(database);
  await database
    .insertInto("banks")
    .values({ version: "v", article: "a", locale: "en", bank: "{}" })
    .onConflict((conflict) => conflict.column("version").doNothing())
    .execute();
  const row = { id: "a", code: "c", manage_nonce: "n", manage_hash: null, results_nonce: "r" };
  await database
    .insertInto("assignments")
    .values({
      ...row,
      results_hash: null,
      settings: JSON.stringify(stored),
      quiz: "{}",
      bank: "v",
      created_at: 1,
      touched_at: 1,
      closes_at: null,
    })
    .execute();
  await up(database);
  const { settings } = await database.selectFrom("assignments").select("settings").executeTakeFirstOrThrow();
  return assignmentSettingsSchema.parse(JSON.parse(settings));
}

describeEachDatabase("settings from before topics could be chosen", () => {
  it.each([
    ["all", []],
    ["people", ["people"]],
    ["time-and-place", ["phases", "places"]],
    ["aims-and-outcomes", ["goals", "outcomes"]],
  ])("of %s have topics %j, and no extra time", async (topic, topics) => {
    expect(await bringOver({ ...usual, topic })).toEqual({ ...usual, topics, extraTime: [] });
  });

  it("have no combination that is now refused", async () => {
    const late = { ...usual, topic: "all", late: "flagged", feedback: "after-closing" };
    expect(await bringOver(late)).toMatchObject({ late: "off", feedback: "after-closing" });
    const checks = { ...usual, topic: "all", attempts: null, feedback: "each-question" };
    expect(await bringOver(checks)).toMatchObject({ attempts: null, feedback: "on-submission" });
  });
});
