import { expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, attemptAt, join, led, type Made, take } from "@/testing/assign";
import { finish } from "@/testing/take";
import type { Visitor } from "@/testing/visitor";
import { classResultsSchema } from "./results-view.server";

const resultsOf = async ({ teacher, id }: Made) =>
  classResultsSchema.parse((await teacher.get(`/api/v1/assignments/${id}/results`)).json);
const next = async (visitor: Visitor, code: string) => attemptAt(visitor, led(await join(visitor, code)));
const change = ({ teacher, id }: Made, fields: [string, string][]) =>
  teacher.submit(`/assignments/${id}/students/change`, fields);

describeEachDatabase("the first attempt, if it is the one that counts", () => {
  it("is always number 1, so anyone who deletes it has none in the table and in the statistics", async () => {
    const made = await assign({ attempts: 3, counts: "first", feedback: "on-submission" });
    const { visitor, attempt } = await take(made.code, "Mira");
    await finish(visitor, attempt);
    expect((await resultsOf(made)).students[0]).toMatchObject({ firstDeleted: false, result: { number: 1 } });
    await visitor.submit(`/attempts/${attempt.id}/deletion`, []);
    const second = await next(visitor, made.code);
    expect(second.assignment?.number).toBe(2);
    await finish(visitor, second);
    const { students, statistics } = await resultsOf(made);
    expect(students).toMatchObject([{ submitted: 1, firstDeleted: true, result: null }]);
    expect(statistics.n).toBe(0);
  });

  it("counts again once it is submitted again, and no other attempt does meanwhile", async () => {
    const made = await assign({ attempts: 2, counts: "first", feedback: "on-submission" });
    const { visitor, attempt } = await take(made.code, "Mira");
    const student = attempt.assignment?.student?.id ?? "";
    await finish(visitor, attempt);
    await change(made, [
      ["student", student],
      ["action", "reopen"],
    ]);
    expect((await resultsOf(made)).students).toMatchObject([{ firstDeleted: false, result: null }]);
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    expect((await resultsOf(made)).students).toMatchObject([{ result: { number: 1 } }]);
  });

  it("is not replaced by a later one in a merge, unless the other student began one earlier", async () => {
    const made = await assign({ attempts: 3, counts: "first", feedback: "on-submission" });
    const [mira, noor] = [await take(made.code, "Mira"), await take(made.code, "Noor")];
    await mira.visitor.submit(`/attempts/${mira.attempt.id}/deletion`, []);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
    const second = await next(mira.visitor, made.code);
    const late = await take(made.code, "Ali");
    vi.useRealTimers();
    const idOf = ({ assignment }: typeof second) => assignment?.student?.id ?? "";
    const merge = (from: string, into: string) =>
      change(made, [
        ["student", from],
        ["action", "merge"],
        ["into", into],
      ]);
    await merge(idOf(second), idOf(late.attempt));
    await mira.visitor.post(`/api/v1/attempts/${second.id}/submission`);
    await late.visitor.post(`/api/v1/attempts/${late.attempt.id}/submission`);
    await noor.visitor.post(`/api/v1/attempts/${noor.attempt.id}/submission`);
    const { students } = await resultsOf(made);
    expect(students).toMatchObject([
      { nickname: "Noor", firstDeleted: false, result: { number: 1 } },
      { nickname: "Ali", submitted: 2, firstDeleted: true, result: null },
    ]);
  });
});
