import { sql } from "kysely";
import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";
import { up } from "./0016-second-tries";

describeEachDatabase("what was begun before there were second tries", () => {
  it("goes on without them, and alone with feedback at the end", async () => {
    const { teacher, id, code } = await assign({ feedback: "each-question" });
    const { visitor, attempt } = await take(code, "Mira");
    const asked = question(attempt);
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    const started = await visitor.post("/api/v1/attempts", { article: "will-of-victory", topic: "all" });
    expect(started.json).toMatchObject({ attempt: { checks: "twice" } });

    const database = await getDatabase();
    const stored = await database.selectFrom("assignments").select("settings").executeTakeFirstOrThrow();
    const { secondTry: _secondTry, ...former } = JSON.parse(stored.settings);
    await sql`update assignments set settings = ${JSON.stringify(former)}`.execute(database);
    await sql`alter table responses drop column first_response`.execute(database);
    await sql`alter table responses drop column first_checked_at`.execute(database);
    await sql`alter table attempts drop column feedback`.execute(database);

    await up(database);
    expect((await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.settings.secondTry).toBe(false);
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).json).toMatchObject({
      checks: "once",
      responses: { [asked.id]: { response: guess(asked) } },
    });
    const own = await visitor.get(String(started.headers.get("location")));
    expect(own.json).toMatchObject({ checks: "none" });
  });
});
