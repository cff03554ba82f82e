import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { loadClassResults } from "@/class/results.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, led, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { loadJoinPage } from "./join-page.server";

const devicesOf = async () => (await getDatabase()).selectFrom("student_devices").select("owner").execute();

describeEachDatabase("a student who deleted an attempt", () => {
  it("is not let in by the code when no attempt is left", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const personal = (await loadJoinPage(code, secretOf(visitor)))?.student?.personalCode ?? "";
    await visitor.submit(`/attempts/${attempt.id}/deletion`, []);
    const before = await devicesOf();
    const other = new Visitor();
    const resumed = await other.submit(`/a/${code}/resume`, [["code", personal]]);
    expect(led(resumed)).toMatch(/problem=no_attempts_left$/);
    expect(await devicesOf()).toEqual(before);
  });

  it("is distinguished from one who has not submitted", async () => {
    const { teacher, id, code } = await assign();
    const [mira] = [await take(code, "Mira"), await take(code, "Noor")];
    await mira.visitor.submit(`/attempts/${mira.attempt.id}/deletion`, []);
    const owner = ownerOfVisitor(teacher);
    expect((await loadProgress(id, owner))?.students).toMatchObject([
      { nickname: "Mira", attempt: null, attemptsStarted: 1 },
      { nickname: "Noor", attempt: { number: 1 } },
    ]);
    expect((await loadClassResults(id, owner))?.students).toMatchObject([
      { nickname: "Mira", firstDeleted: true, submitted: 0, atWork: false },
      { nickname: "Noor", firstDeleted: false },
    ]);
    expect((await loadJoinPage(code, secretOf(mira.visitor)))?.student).toMatchObject({
      attempts: [],
      attemptsLeft: 0,
    });
  });
});
