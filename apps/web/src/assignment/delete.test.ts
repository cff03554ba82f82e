import { expect, it } from "vitest";
import { deleteExpired } from "@/attempt/submit.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { retention } from "@/model/retention";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { deleteExpiredAssignments } from "./delete.server";
import { loadAssignment } from "./manage.server";

const day = 24 * 60 * 60 * 1000;

const isThere = async (id: string): Promise<boolean> => {
  const database = await getDatabase();
  const row = await database.selectFrom("assignments").select("id").where("id", "=", id).executeTakeFirst();
  return row !== undefined;
};

describeEachDatabase("an assignment", () => {
  it("is deleted 180 days after closing, with everything in it, and not a day before", async () => {
    const closesAt = Date.now() + 10 * day;
    const { id, code } = await assign({ closesAt });
    const { visitor, attempt } = await take(code, "Mira");
    expect(await deleteExpired(closesAt + retention)).toBe(0);
    expect(await deleteExpiredAssignments(closesAt + retention - day)).toBe(0);
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}`)).status).toBe(200);
    expect(await deleteExpiredAssignments(closesAt + retention + 1)).toBe(1);
    expect(await isThere(id)).toBe(false);
    const database = await getDatabase();
    for (const table of ["students", "student_devices", "assignment_holders", "attempts"] as const) {
      const left = await database.selectFrom(table).selectAll().execute();
      expect([table, left]).toEqual([table, []]);
    }
  });

  it("without a closing time stays 180 days after the last answer", async () => {
    const { id, code } = await assign();
    const { attempt } = await take(code, "Mira");
    const database = await getDatabase();
    const later = Date.now() + 100 * day;
    await database.updateTable("attempts").set({ touched_at: later }).where("id", "=", attempt.id).execute();
    expect(await deleteExpiredAssignments(Date.now() + retention + day)).toBe(0);
    expect(await deleteExpiredAssignments(later + retention + day)).toBe(1);
    expect(await isThere(id)).toBe(false);
  });

  it("that was used long after its closing time stays for 180 days after its last use, as its teacher is told", async () => {
    const { id, code, teacher } = await assign();
    const { attempt } = await take(code, "Mira");
    const database = await getDatabase();
    const now = Date.now();
    const keptUntil = async () =>
      Date.parse((await loadAssignment(id, "manage", ownerOfVisitor(teacher)))?.keptUntil ?? "");
    const row = database.updateTable("assignments").where("id", "=", id);
    await row.set({ closes_at: now - 365 * day, touched_at: now }).execute();
    expect(await deleteExpiredAssignments(now + day)).toBe(0);
    const later = now + 10 * day;
    await database.updateTable("attempts").set({ touched_at: later }).where("id", "=", attempt.id).execute();
    expect(await keptUntil()).toBe(later + retention);
    expect(await deleteExpiredAssignments(later + retention - day)).toBe(0);
    expect(await deleteExpiredAssignments(later + retention + day)).toBe(1);
    expect(await isThere(id)).toBe(false);
  });

  it("leaves an audit log that says what was done, and nothing about anybody", async () => {
    const { id, code } = await assign({ title: "Secret title" });
    await take(code, "Mira");
    const database = await getDatabase();
    const log = await database.selectFrom("audit").selectAll().where("assignment", "=", id).execute();
    expect(log.map(({ action }) => action).toSorted()).toEqual(["created", "settings_changed"]);
    expect(Object.keys(log[0] ?? {}).toSorted()).toEqual(["action", "assignment", "at", "count", "id"]);
  });
});
