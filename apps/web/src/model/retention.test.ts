import { readdir, readFile } from "node:fs/promises";
import { join as joinPath } from "node:path";
import { expect, it, vi } from "vitest";
import { deleteExpiredAssignments } from "@/assignment/delete.server";
import { loadAssignment } from "@/assignment/manage.server";
import { changeSettings } from "@/assignment/settings-change.server";
import { deleteExpired } from "@/attempt/submit.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { retention } from "./retention";

const day = 24 * 60 * 60 * 1000;

const touchedAt = async (id: string): Promise<number> => {
  const database = await getDatabase();
  const row = await database
    .selectFrom("assignments")
    .select("touched_at")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  return row.touched_at;
};
const keptUntil = async ({ id, teacher }: Made): Promise<number> =>
  Date.parse((await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.keptUntil ?? "");

const letPass = (milliseconds: number) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
};

describeEachDatabase("the time that an assignment is kept", () => {
  it("is prolonged neither by a student who is refused nor by a change that is refused", async () => {
    const made = await assign({ cap: 1 });
    await take(made.code, "Mira");
    const before = await touchedAt(made.id);
    letPass(day);
    await join(new Visitor(), made.code, "Noor");
    await join(new Visitor(), made.code, "");
    await new Visitor().submit(`/a/${made.code}/resume`, [["code", "34679CDF"]]);
    await changeSettings(made.id, { topics: ["units"] }, ownerOfVisitor(made.teacher));
    expect(await touchedAt(made.id)).toBe(before);
    await changeSettings(made.id, { title: "Another" }, ownerOfVisitor(made.teacher));
    expect(await touchedAt(made.id)).toBe(Date.now());
    vi.useRealTimers();
  });

  it("follows the students' answers if it never closes, as the teacher and the student are told", async () => {
    const made = await assign();
    const { visitor, attempt } = await take(made.code, "Mira");
    letPass(3 * day);
    const asked = question(attempt);
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    expect(await keptUntil(made)).toBe(Date.now() + retention);
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    letPass(day);
    await take(made.code, "Noor");
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/result`);
    expect(json).toMatchObject({ keptUntil: new Date(Date.now() + retention).toISOString() });
    vi.useRealTimers();
  });
});

/** The content of all files of a database. */
async function bytesIn(folder: string): Promise<string> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(joinPath(folder, name), "latin1")));
  return files.join("\n");
}

const secrets = ["Quetzalcoatlus", "quetzalcoatlus", "Xylophone lesson", "Zanzibar "];

describeEachDatabase("what is deleted", (place) => {
  const ways: [string, (made: Made) => Promise<unknown>][] = [
    ["by its teacher", ({ id, teacher }) => teacher.sendJson("DELETE", `/api/v1/assignments/${id}`, {})],
    ["by the sweeper", () => deleteExpiredAssignments(Date.now() + retention + day)],
  ];
  it.each(ways)("is no longer in any file, or on PostgreSQL in any table: %s", async (_who, remove) => {
    const folder = place().dataDir;
    const made = await assign({
      title: "Xylophone lesson",
      reading: { kind: "text", value: "Zanzibar ".repeat(2000) },
    });
    const { visitor, attempt } = await take(made.code, "Quetzalcoatlus");
    const asked = question(attempt);
    await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    const before = folder === "" ? secrets.join() : await bytesIn(folder);
    expect(secrets.filter((secret) => secret !== "quetzalcoatlus" && !before.includes(secret))).toEqual([]);
    await remove(made);
    await deleteExpired();
    const database = await getDatabase();
    expect(await database.selectFrom("students").selectAll().execute()).toEqual([]);
    const after = folder === "" ? "" : await bytesIn(folder);
    expect(secrets.filter((secret) => after.includes(secret))).toEqual([]);
  });

  it("does not include the students of another assignment", async () => {
    const [made, other] = [await assign(), await assign()];
    await take(made.code, "Quetzalcoatlus");
    await other.teacher.sendJson("DELETE", `/api/v1/assignments/${other.id}`, {});
    const database = await getDatabase();
    const kept = await database.selectFrom("students").select("nickname").execute();
    expect(kept).toEqual([{ nickname: "Quetzalcoatlus" }]);
  });
});
