import { sql } from "kysely";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { up } from "./0006-late-answers";

type Stored = { id: string; lateAt: number | null; deadlineAt: number | null; lateAnswers: number[] };

/** Stores attempts as they were marked before, and returns how they are marked afterwards. */
async function bringOver(stored: Stored[]) {
  const database = await getDatabase();
  await sql`alter table late_responses drop column restored_at`.execute(database);
  for (const { id, lateAt, deadlineAt, lateAnswers } of stored) {
    await database
      .insertInto("attempts")
      .values({
        id,
        owner: "o",
        article: "a",
        topic: "all",
        practice_of: null,
        quiz: "{}",
        bank: "v",
        option_seed: "s",
        started_at: 1,
        touched_at: 1,
        submitted_at: 1,
        assignment: null,
        student: null,
        number: null,
        deadline_at: deadlineAt,
        late_at: lateAt,
        ended_by: "deadline",
      })
      .execute();
    for (const [at, savedAt] of lateAnswers.entries()) {
      await sql`insert into late_responses (attempt, question, response, saved_at)
        values (${id}, ${`q${at}`}, null, ${savedAt})`.execute(database);
    }
  }
  await up(database);
  const rows = await database.selectFrom("attempts").select(["id", "late_at"]).orderBy("id").execute();
  return Object.fromEntries(rows.map(({ id, late_at }) => [id, late_at]));
}

describeEachDatabase("attempts marked late before late answers were distinguished from late work", () => {
  it("are late only for work that counts", async () => {
    const database = await getDatabase();
    await database
      .insertInto("banks")
      .values({ version: "v", article: "a", locale: "en", bank: "{}" })
      .execute();
    const deadlineAt = 1_000_000;
    const marked = await bringOver([
      { id: "a-stray", lateAt: 1_040_000, deadlineAt, lateAnswers: [1_040_000] },
      { id: "b-stray-again", lateAt: 1_040_000, deadlineAt, lateAnswers: [1_050_000] },
      { id: "c-late-work", lateAt: 900_000, deadlineAt, lateAnswers: [] },
      { id: "d-late-work-and-stray", lateAt: 900_000, deadlineAt, lateAnswers: [1_040_000] },
      { id: "e-no-limit", lateAt: 900_000, deadlineAt: null, lateAnswers: [] },
      { id: "f-in-time", lateAt: null, deadlineAt, lateAnswers: [] },
    ]);
    expect(marked).toEqual({
      "a-stray": null,
      "b-stray-again": null,
      "c-late-work": 900_000,
      "d-late-work-and-stray": 900_000,
      "e-no-limit": 900_000,
      "f-in-time": null,
    });
  });
});
