import { sql } from "kysely";
import { expect, it } from "vitest";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, take } from "@/testing/assign";
import { up } from "./0005-names";

describeEachDatabase("students who joined before look-alike names were distinguished", () => {
  it("are compared by their exact names, each unique in an assignment", async () => {
    const { id, code } = await assign({ nameRequired: false });
    for (const name of ["Ella", "Mira  K.", ""]) await take(code, name);
    const database = await getDatabase();
    await sql`alter table students rename column exact_name to skeleton`.execute(database);
    await sql`update students set skeleton = 'mlrak' where nickname = 'Mira K.'`.execute(database);
    // The name by which one of them was compared is the exact name of another.
    await sql`update students set skeleton = 'mira k.' where nickname = 'Ella'`.execute(database);
    await up(database);
    const students = await database
      .selectFrom("students")
      .select(["nickname", "exact_name"])
      .where("assignment", "=", id)
      .orderBy("number")
      .execute();
    expect(students).toEqual([
      { nickname: "Ella", exact_name: "ella" },
      { nickname: "Mira K.", exact_name: "mira k." },
      { nickname: null, exact_name: null },
    ]);
    const again = sql`update students set exact_name = 'ella' where assignment = ${id} and number = 2`;
    await expect(again.execute(database)).rejects.toThrow(/unique/i);
  });
});
