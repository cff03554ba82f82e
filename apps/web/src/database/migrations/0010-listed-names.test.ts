import { sql } from "kysely";
import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { up } from "./0010-listed-names";

describeEachDatabase("lists and students from before a name with a comma was turned round", () => {
  it("open as before, with each name once and the most extra time", async () => {
    const made = await assign();
    for (const name of ["Mira", "Noor", "Kim"]) await take(made.code, name);
    const database = await getDatabase();
    const { settings } = await database
      .selectFrom("assignments")
      .select("settings")
      .where("id", "=", made.id)
      .executeTakeFirstOrThrow();
    const former = {
      ...JSON.parse(settings),
      allowedNames: ["Schmidt, Jonas", "Jonas Schmidt", "Mira", "Mira", "\u3164\u3164"],
      extraTime: [
        { name: "Jonas Schmidt", minutes: 5 },
        { name: "Schmidt, Jonas", minutes: 10 },
      ],
    };
    await database
      .updateTable("assignments")
      .set({ settings: JSON.stringify(former) })
      .where("id", "=", made.id)
      .execute();
    const name = (number: number, nickname: string, exact: string) =>
      sql`update students set nickname = ${nickname}, exact_name = ${exact} where number = ${number}`.execute(
        database,
      );
    await name(1, "Schmidt, Jonas", "schmidt, jonas");
    await name(2, "Okafor, Ada", "okafor, ada");
    await name(3, "Ada Okafor", "ada okafor");
    await up(database);
    const view = await loadAssignment(made.id, "manage", ownerOfVisitor(made.teacher));
    expect(view?.settings).toMatchObject({
      allowedNames: ["Jonas Schmidt", "Mira"],
      extraTime: [{ name: "Jonas Schmidt", minutes: 10 }],
    });
    const students = await database
      .selectFrom("students")
      .select(["nickname", "exact_name"])
      .where("assignment", "=", made.id)
      .orderBy("number")
      .execute();
    expect(students).toEqual([
      { nickname: "Schmidt, Jonas", exact_name: "jonas schmidt" },
      { nickname: "Okafor, Ada", exact_name: "okafor, ada" },
      { nickname: "Ada Okafor", exact_name: "ada okafor" },
    ]);
  });
});
