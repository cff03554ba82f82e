import { afterEach, expect, it, vi } from "vitest";
import { changeSettings } from "@/assignment/settings-change.server";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath, start } from "@/testing/take";
import { Visitor } from "@/testing/visitor";

const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("the response to a save", () => {
  it("says when the time ends, even if the closing time was set while the student was at work", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const { teacher, id, code } = await assign();
    const { visitor, attempt } = await take(code, "Mira");
    const save = async (number: number) => {
      const asked = question(attempt, number);
      return (await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 })).json;
    };
    const now = new Date().toISOString();
    expect(await save(1)).toMatchObject({ deadlineAt: null, now });
    const closesAt = Date.now() + 10 * minute;
    expect((await changeSettings(id, { closesAt }, ownerOfVisitor(teacher))).ok).toBe(true);
    expect(await save(2)).toMatchObject({ deadlineAt: new Date(closesAt).toISOString(), now });
    // A retry is told it as well.
    expect(await save(2)).toMatchObject({ deadlineAt: new Date(closesAt).toISOString() });
  });

  it("gives no deadline for a quiz outside an assignment", async () => {
    const visitor = new Visitor();
    const attempt = await start(visitor);
    const asked = question(attempt);
    const { json } = await visitor.put(responsePath(attempt, asked), { response: guess(asked), revision: 1 });
    expect(json).toMatchObject({ deadlineAt: null });
  });
});
