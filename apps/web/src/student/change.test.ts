import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, attemptAt, join, led, type Made, ownerOfVisitor, secretOf, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";
import { renewPersonalCode } from "./change.server";
import { loadJoinPage } from "./join-page.server";

const change = ({ teacher, id }: Made, fields: [string, string][]) =>
  teacher.submit(`/assignments/${id}/students/change`, fields);
const studentsOf = async ({ teacher, id }: Made) =>
  (await loadProgress(id, ownerOfVisitor(teacher)))?.students ?? [];

describeEachDatabase("the teacher's page of a student", () => {
  it("renames, merges and removes students", async () => {
    const made = await assign();
    const [mira, noor] = [await take(made.code, "Mira"), await take(made.code, "Noor")];
    const [one, other] = [mira, noor].map(({ attempt }) => attempt.assignment?.student?.id ?? "");
    const rename = (nickname: string) =>
      change(made, [
        ["student", one ?? ""],
        ["action", "rename"],
        ["nickname", nickname],
      ]);
    expect(led(await rename("N0OR"))).toMatch(/students\/[\w-]{22}\?kept=[\w-]{22}&problem=name_taken$/);
    expect(led(await rename("Mira B."))).toMatch(/students\/[\w-]{22}\?done=renamed$/);
    expect(
      (await attemptAt(mira.visitor, `/attempts/${mira.attempt.id}`)).assignment?.student?.nickname,
    ).toBe("Mira B.");
    await change(made, [
      ["student", one ?? ""],
      ["action", "merge"],
      ["into", other ?? ""],
    ]);
    expect(await studentsOf(made)).toMatchObject([{ nickname: "Noor", attemptsStarted: 2 }]);
    expect((await mira.visitor.get(`/api/v1/attempts/${noor.attempt.id}`)).status).toBe(200);
    await change(made, [
      ["student", other ?? ""],
      ["action", "remove"],
    ]);
    expect(await studentsOf(made)).toEqual([]);
    expect((await noor.visitor.get(`/api/v1/attempts/${noor.attempt.id}`)).status).toBe(404);
  });

  it("counts attempts, including a deleted one, and reopens the last", async () => {
    const made = await assign({ attempts: 2 });
    const { visitor, attempt } = await take(made.code, "Mira");
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const second = await attemptAt(visitor, led(await join(visitor, made.code)));
    expect(second.assignment?.number).toBe(2);
    expect(led(await visitor.submit(`/attempts/${second.id}/deletion`, []))).toBe(
      `/a/${made.code}?deleted=1`,
    );
    expect(led(await join(visitor, made.code))).toMatch(/no_attempts_left$/);
    expect((await loadJoinPage(made.code, secretOf(visitor)))?.student?.attemptsLeft).toBe(0);
    const student = attempt.assignment?.student?.id ?? "";
    await change(made, [
      ["student", student],
      ["action", "reopen"],
    ]);
    expect(led(await join(visitor, made.code))).toBe(`/attempts/${attempt.id}/questions/1`);
  });

  it("renews a lost code, and guessing of codes is stopped", async () => {
    const made = await assign();
    const { attempt } = await take(made.code, "Mira");
    const student = attempt.assignment?.student?.id ?? "";
    const renewed = await renewPersonalCode(made.id, student, ownerOfVisitor(made.teacher));
    if (!renewed.ok) throw new Error(renewed.error.code);
    const { personalCode } = renewed.value;
    const other = new Visitor();
    const resume = (code: string) => other.submit(`/a/${made.code}/resume`, [["code", code]]);
    expect(led(await resume(personalCode))).toBe(`/attempts/${attempt.id}/questions/1`);
    for (let tries = 0; tries < 10; tries += 1) {
      expect(led(await resume("34679CDF"))).toMatch(/problem=wrong_code$/);
    }
    expect(led(await resume("34679CDF"))).toMatch(/problem=too_many_requests&wait=\d+$/);
  });
});
