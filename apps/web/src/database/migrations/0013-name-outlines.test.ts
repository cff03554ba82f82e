import { sql } from "kysely";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { up } from "./0013-name-outlines";

describeEachDatabase("students who joined before names had outlines", () => {
  it("are still not imitated by names that look like theirs", async () => {
    const { id, code } = await assign({ nameRequired: false });
    for (const name of ["Ella", "Mira K.", ""]) await take(code, name);
    const database = await getDatabase();
    await sql`drop index students_outline`.execute(database);
    await sql`alter table students drop column outline`.execute(database);
    await up(database);
    const students = await database
      .selectFrom("students")
      .select(["nickname", "outline"])
      .where("assignment", "=", id)
      .orderBy("number")
      .execute();
    expect(students.map(({ outline }) => outline === null)).toEqual([false, false, true]);
    for (const name of ["E11a", "m1ra-k"]) {
      expect(led(await join(new Visitor(), code, name))).toMatch(/problem=name_taken$/);
    }
    expect(led(await join(new Visitor(), code, "Elia"))).toMatch(/^\/attempts\//);
  });
});
