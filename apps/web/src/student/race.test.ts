import { expect, it } from "vitest";
import { loadProgress } from "@/assignment/progress.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, join, led, ownerOfVisitor, take } from "@/testing/assign";
import { Visitor } from "@/testing/visitor";

describeEachDatabase("when a whole class acts at once", () => {
  it("200 students join at the same moment, and all get in", async () => {
    const { teacher, id, code } = await assign();
    const names = Array.from({ length: 200 }, (_, at) => `Pupil number ${String.fromCodePoint(0x4e00 + at)}`);
    const answers = await Promise.all(names.map((name) => join(new Visitor(), code, name)));
    expect(answers.filter((answer) => !led(answer).startsWith("/attempts/"))).toEqual([]);
    const progress = await loadProgress(id, ownerOfVisitor(teacher));
    expect(progress?.students.map(({ number }) => number)).toEqual(names.map((_, at) => at + 1));
    expect(led(await join(new Visitor(), code, "One more"))).toBe(`/a/${code}?problem=assignment_full`);
  }, 60_000);

  it("of many students with the same name, one gets it", async () => {
    const { code } = await assign();
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(new Visitor(), code, "Mira")));
    const problems = answers.map(led).filter((address) => address.endsWith("problem=name_taken"));
    expect(problems).toHaveLength(9);
  });

  it("one browser that joins many times at once is one student with one attempt", async () => {
    const { teacher, id, code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const answers = await Promise.all(Array.from({ length: 10 }, () => join(visitor, code)));
    expect(new Set(answers.map(led))).toEqual(new Set([`/attempts/${attempt.id}/questions/1`]));
    expect((await loadProgress(id, ownerOfVisitor(teacher)))?.students).toHaveLength(1);
  });

  it("50 submissions of one attempt give one result", async () => {
    const { code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const path = `/api/v1/attempts/${attempt.id}`;
    const answers = await Promise.all(Array.from({ length: 50 }, () => visitor.post(`${path}/submission`)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    const database = await getDatabase();
    const rows = await database
      .selectFrom("attempts")
      .select("submitted_at")
      .where("student", "=", attempt.assignment?.student?.id ?? "")
      .execute();
    expect(rows).toHaveLength(1);
  });
});
