import { sql } from "kysely";
import { expect, it } from "vitest";
import { loadAssignment } from "@/assignment/manage.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { ownFile } from "@/testing/own-file";
import { up } from "./0016-own-keys";

const addOwn = ({ teacher, id }: Made) =>
  teacher.send(`/api/v1/assignments/${id}/questions`, {
    method: "POST",
    body: ownFile(),
    headers: { "content-type": "text/plain" },
  });

/** Stores the settings as they were before there was one for the keys of own questions. */
async function forgetOwnKeys(id: string): Promise<void> {
  const database = await getDatabase();
  const row = await database
    .selectFrom("assignments")
    .select("settings")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  const { ownKeys: _ownKeys, ...former } = JSON.parse(row.settings);
  await sql`update assignments set settings = ${JSON.stringify(former)} where id = ${id}`.execute(database);
}

const ownKeysOf = async ({ teacher, id }: Made) =>
  (await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.settings.ownKeys;

describeEachDatabase("assignments from before own questions had a setting for their keys", () => {
  it("show these keys as students were told, and keep them back where nobody has started", async () => {
    const [started, waiting, without] = [await assign(), await assign(), await assign()];
    await addOwn(started);
    await addOwn(waiting);
    await take(started.code, "Mira");
    await take(without.code, "Mira");
    for (const { id } of [started, waiting, without]) await forgetOwnKeys(id);
    await up(await getDatabase());
    expect([await ownKeysOf(started), await ownKeysOf(waiting), await ownKeysOf(without)]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
