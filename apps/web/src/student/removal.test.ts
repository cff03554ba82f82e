import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { codeOfRemoved, deleteExpiredRemovals, undoFor } from "@/model/removals";
import { assign, join, led, type Made, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { loadJoinPage } from "./join-page.server";

const progressOf = async ({ teacher, id }: Made) => {
  const progress = await loadProgress(id, ownerOfVisitor(teacher));
  if (progress === null) throw new Error("no progress");
  return progress;
};
const namesOf = async (made: Made) => (await progressOf(made)).students.map(({ nickname }) => nickname);

type Taken = Awaited<ReturnType<typeof take>>;
const answerFirst = ({ visitor, attempt }: Taken) =>
  visitor.put(responsePath(attempt, question(attempt)), { response: guess(question(attempt)), revision: 1 });

/** Removes everybody who has not answered, with the form. */
const removeAll = ({ teacher, id }: Made, upTo = 9999) =>
  teacher.submit(`/assignments/${id}/removals`, [["upTo", String(upTo)]]);

/** Undoes the last removal, with the form. */
const undo = async (made: Made) => {
  const [last] = (await progressOf(made)).removals;
  return made.teacher.submit(`/assignments/${made.id}/removals`, [["undo", last?.id ?? ""]]);
};

/** Every row of an assignment's students, as stored. */
async function rowsOf({ id }: Made) {
  const database = await getDatabase();
  const students = await database
    .selectFrom("students")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("number")
    .execute();
  const attempts = await database
    .selectFrom("attempts")
    .selectAll()
    .where("assignment", "=", id)
    .orderBy("id")
    .execute();
  const ids = students.map((student) => student.id);
  const devices = await database
    .selectFrom("student_devices")
    .selectAll()
    .where("student", "in", ids)
    .orderBy("student")
    .execute();
  return { students, attempts, devices };
}

const auditOf = async ({ id }: Made) =>
  (await getDatabase())
    .selectFrom("audit")
    .select(["action", "count"])
    .where("assignment", "=", id)
    .where("action", "in", ["student_removed", "removal_undone"])
    .orderBy("at")
    .execute();

describeEachDatabase("removing everybody who has not answered", () => {
  it("takes 200 bots out at once and spares whoever answered or came since, and undo brings all back as they were", async () => {
    const made = await assign({ cap: 202 });
    const mira = await take(made.code, "Mira");
    await answerFirst(mira);
    const bots = Array.from({ length: 200 }, (_, at) => `Bot ${String.fromCodePoint(0x4e00 + at)}`);
    await Promise.all(bots.map((name) => join(new Visitor(), made.code, name)));
    const before = await rowsOf(made);
    const late = await take(made.code, "Noor");
    expect(led(await join(new Visitor(), made.code, "Kim"))).toMatch(/assignment_full$/);

    expect(led(await removeAll(made, 201))).toBe(`/assignments/${made.id}/live?done=removedAll`);
    expect(await namesOf(made)).toEqual(["Mira", "Noor"]);
    expect((await progressOf(made)).removals).toMatchObject([{ count: 200 }]);
    expect(led(await join(new Visitor(), made.code, "Kim"))).toMatch(/^\/attempts\//);

    const undone = await undo(made);
    expect(led(undone)).toBe(`/assignments/${made.id}/live?done=restored`);
    const after = await rowsOf(made);
    const known = new Set(before.students.map(({ id }) => id));
    expect(after.students.filter(({ id }) => known.has(id))).toEqual(before.students);
    expect(after.attempts.filter(({ student }) => known.has(student ?? ""))).toEqual(before.attempts);
    expect(after.devices.filter(({ student }) => known.has(student))).toEqual(before.devices);
    expect((await late.visitor.get(`/api/v1/attempts/${late.attempt.id}`)).status).toBe(200);
    expect((await progressOf(made)).removals).toEqual([]);
    expect(await auditOf(made)).toEqual([
      { action: "student_removed", count: 200 },
      { action: "removal_undone", count: 200 },
    ]);
    const again = await made.teacher.submit(`/assignments/${made.id}/removals`, [["undo", made.id]]);
    expect(led(again)).toMatch(/live\?problem=removal_not_found$/);
  }, 60_000);

  it("tells those whom it removed, who may join again, and nobody else", async () => {
    const made = await assign();
    const mira = await take(made.code, "Mira");
    const stranger = await take((await assign()).code, "Mira");
    await removeAll(made);
    expect(await answerFirst(mira)).toMatchObject({ status: 404, json: { code: "attempt_not_found" } });
    expect(await codeOfRemoved(mira.attempt.id, ownerOfVisitor(mira.visitor))).toBe(made.code);
    expect(await codeOfRemoved(mira.attempt.id, ownerOfVisitor(stranger.visitor))).toBeNull();
    const look = async ({ visitor }: Taken) => (await loadJoinPage(made.code, secretOf(visitor)))?.removed;
    expect([await look(mira), await look(stranger)]).toEqual([true, false]);
    expect(led(await join(mira.visitor, made.code, "Mira"))).toMatch(/^\/attempts\//);
    expect(await look(mira)).toBe(false);
  });

  it("can be undone when names, numbers and browsers were taken meanwhile: whoever came stays as they are", async () => {
    const made = await assign();
    const [mira, noor] = [await take(made.code, "Mira"), await take(made.code, "Noor")];
    const { personalCode } = (await loadJoinPage(made.code, secretOf(noor.visitor)))?.student ?? {};
    await removeAll(made);
    const again = await take(made.code, "Mira", mira.visitor);
    await take(made.code, "N00R");
    expect(led(await undo(made))).toMatch(/done=restoredRenamed$/);
    const { students } = await progressOf(made);
    expect(students.map(({ number, nickname }) => [number, nickname])).toEqual([
      [1, "Mira (2)"],
      [2, "Noor (2)"],
      [3, "Mira"],
      [4, "N00R"],
    ]);
    expect((await mira.visitor.get(`/api/v1/attempts/${again.attempt.id}`)).status).toBe(200);
    const resumed = await new Visitor().submit(`/a/${made.code}/resume`, [["code", personalCode ?? ""]]);
    expect(led(resumed)).toBe(`/attempts/${noor.attempt.id}/questions/1`);
  });

  it("loses no answer that is being saved at the same moment", async () => {
    const made = await assign();
    const all = await Promise.all(
      Array.from({ length: 12 }, (_, at) => take(made.code, `Pupil ${String.fromCodePoint(0x4e00 + at)}`)),
    );
    const [, ...answers] = await Promise.all([removeAll(made), ...all.map(answerFirst)]);
    const { students } = await progressOf(made);
    const saved = all.filter((_, at) => answers[at]?.status === 200);
    const kept = students.filter(({ attempt }) => attempt?.answered === 1).map(({ attempt }) => attempt?.id);
    expect(new Set(kept)).toEqual(new Set(saved.map(({ attempt }) => attempt.id)));
    expect(students).toHaveLength(saved.length);
  });

  it("of one student by the API can be undone too, with the answers, by whoever manages the assignment", async () => {
    const made = await assign();
    const mira = await take(made.code, "Mira");
    await answerFirst(mira);
    const before = await rowsOf(made);
    const student = before.students[0]?.id ?? "";
    const path = `/api/v1/assignments/${made.id}`;
    expect((await made.teacher.post(`${path}/removals`)).json).toEqual({ removal: null });
    const gone = await made.teacher.sendJson("DELETE", `${path}/students/${student}`, {});
    expect(gone.json).toMatchObject({ done: true, removal: { count: 1 } });
    const [removal] = (await progressOf(made)).removals;
    const undoPath = `${path}/removals/${removal?.id ?? ""}`;
    expect((await mira.visitor.sendJson("DELETE", undoPath, {})).status).toBe(404);
    const undone = await made.teacher.sendJson("DELETE", undoPath, {});
    expect(undone.json).toEqual({ restored: 1, renamed: 0 });
    expect(await rowsOf(made)).toEqual(before);
    expect((await progressOf(made)).students).toMatchObject([{ nickname: "Mira", attempt: { answered: 1 } }]);
  });

  it("is for good after an hour: nothing of it is left, and it is not undone", async () => {
    const made = await assign();
    const mira = await take(made.code, "Mira");
    await removeAll(made);
    const [removal] = (await progressOf(made)).removals;
    const at = Date.parse(removal?.removedAt ?? "");
    await deleteExpiredRemovals(at + undoFor - 1);
    expect((await progressOf(made)).removals).toHaveLength(1);
    await deleteExpiredRemovals(at + undoFor);
    const path = `/api/v1/assignments/${made.id}/removals/${removal?.id ?? ""}`;
    const { json } = await made.teacher.sendJson("DELETE", path, {});
    expect(json).toMatchObject({ status: 404, code: "removal_not_found" });
    const database = await getDatabase();
    for (const table of ["removals", "removed_students", "removed_devices"] as const)
      expect(await database.selectFrom(table).selectAll().execute()).toEqual([]);
    expect(await codeOfRemoved(mira.attempt.id, ownerOfVisitor(mira.visitor))).toBeNull();
  });
});
