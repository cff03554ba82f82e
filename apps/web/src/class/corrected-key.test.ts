import { expect, it } from "vitest";
import { z } from "zod";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import {
  answer,
  correctedClass,
  hurry,
  optionsOf,
  rekey,
  resultOf,
  type Student,
  submit,
} from "@/testing/corrected-class";
import { question, responsePath } from "@/testing/take";

/** Locks the first answer, and tells what it earned. */
const check = async (student: Student) => {
  const path = responsePath(student.attempt, question(student.attempt));
  return z
    .object({ score: z.object({ points: z.number() }) })
    .parse((await student.visitor.post(`${path}/check`)).json).score.points;
};

describeEachDatabase("a key that a correction refuted", () => {
  it("earns nothing for whoever submits later, and stays with those who had the point", async () => {
    const { correct, results, join } = await correctedClass();
    const before = await hurry(join, "Before", "former");
    const open = await join("Open");
    await answer(open, "former");
    await correct(rekey(question(before.attempt)));
    await submit(open);
    const after = await hurry(join, "After", "former");
    const right = await hurry(join, "Right", "next");
    const points = await Promise.all(
      [before, open, after, right].map(async (one) => (await resultOf(one)).result.points),
    );
    expect(points).toEqual([1, 0, 0, 1]);
    const { students, statistics } = await results();
    expect(students.map(({ result }) => result?.points)).toEqual([1, 0, 0, 1]);
    expect(students.map(({ result }) => result?.cells[0]?.kept)).toEqual([true, false, false, false]);
    const item = statistics.items.find(({ question: id }) => id === question(before.attempt).id);
    expect(item).toMatchObject({ outcomes: { right: 1, wrong: 3 }, facility: { value: 0.25 } });
    const { former, next } = optionsOf(question(before.attempt));
    expect(item?.options.find((row) => row.right)?.optionText).toBe(next.text);
    expect(statistics.discuss[0]).toMatchObject({
      right: 1,
      favourite: { kind: "option", option: former.id, count: 3 },
    });
  });

  it("is said to be kept, not corrected, to its student; and whoever comes later is told of no change", async () => {
    const { correct, join } = await correctedClass();
    const before = await hurry(join, "Before", "former");
    await correct(rekey(question(before.attempt)));
    const after = await hurry(join, "After", "former");
    const [kept, later] = [await resultOf(before), await resultOf(after)];
    expect(kept.regraded).toBeNull();
    expect(kept.questions[0]?.score).toMatchObject({ points: 1, outcome: "right", because: "kept" });
    expect(later.regraded).toBeNull();
    expect(later.questions[0]?.score).toMatchObject({ points: 0, outcome: "wrong" });
  });

  it("comes back when the correction is undone", async () => {
    const { send, correct, join } = await correctedClass();
    const before = await hurry(join, "Before", "former");
    const { regrades } = await correct(rekey(question(before.attempt)));
    const after = await hurry(join, "After", "former");
    expect((await resultOf(after)).result.points).toBe(0);
    expect((await send({ undo: regrades[0]?.id })).status).toBe(200);
    expect((await resultOf(after)).result.points).toBe(1);
  });

  it("is wrong in feedback question by question, unless it was checked before", async () => {
    const { correct, join } = await correctedClass({ feedback: "each-question" });
    const [checked, open] = [await join("Checked"), await join("Open")];
    for (const student of [checked, open]) await answer(student, "former");
    expect(await check(checked)).toBe(1);
    await correct(rekey(question(checked.attempt)));
    expect(await check(open)).toBe(0);
    expect(await check(checked)).toBe(1);
    for (const student of [checked, open]) await submit(student);
    expect((await resultOf(checked)).result.points).toBe(1);
    expect((await resultOf(open)).result.points).toBe(0);
  });

  it("stays with an answer that an attempt opened again has not changed", async () => {
    const { teacher, id: assignment, correct, results, join } = await correctedClass();
    const [same, other] = [await hurry(join, "Same", "former"), await hurry(join, "Other", "former")];
    await correct(rekey(question(same.attempt)));
    for (const { id } of (await results()).students) {
      const { status } = await teacher.post(`/api/v1/assignments/${assignment}/students/${id}/reopen`);
      expect(status).toBeLessThan(300);
    }
    await answer(same, "former", 2);
    await answer(other, "next", 2);
    await answer(other, "former", 3);
    for (const student of [same, other]) await submit(student);
    const points = (await results()).students.map(({ result }) => result?.points);
    expect(points).toEqual([1, 0]);
  });

  it("gives way to an answer that new students are shown, even if nobody was shown it before", async () => {
    const { correct, join } = await correctedClass({
      topics: ["goals"],
      questions: 6,
      shuffleOptions: false,
    });
    const before = await join("Before");
    const asked = before.attempt.questions.find((one) => optionsOf(one).hidden);
    const right = asked && optionsOf(asked).hidden;
    if (!asked || !right) throw new Error("every question shows all of its options");
    await correct(rekey(asked, {}, right.id));
    const after = await join("After");
    const now = after.attempt.questions.find(({ id }) => id === asked.id);
    expect(JSON.stringify(now)).toContain(JSON.stringify(right.text));
  });
});
