import { afterEach, expect, it, vi } from "vitest";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { assign, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import { loadAnswersShown } from "./settings-change.server";

const minute = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

type Taken = Awaited<ReturnType<typeof take>>;

const seen = ({ id, teacher }: Made) => loadAnswersShown(id, ownerOfVisitor(teacher));
const submitBlank = ({ visitor, attempt }: Taken) =>
  visitor.post(`/api/v1/attempts/${attempt.id}/submission`);

/** Answers one question and submits. */
async function submit(taken: Taken): Promise<void> {
  const asked = question(taken.attempt);
  const path = responsePath(taken.attempt, asked);
  await taken.visitor.put(path, { response: guess(asked), revision: 1 });
  await submitBlank(taken);
}

describeEachDatabase("the right answers", () => {
  it("have been seen once results are shown to a student", async () => {
    const made = await assign();
    const mira = await take(made.code, "Mira");
    expect(await seen(made)).toBe(false);
    await submit(mira);
    expect(await seen(made)).toBe(true);
    const blank = await assign();
    await submitBlank(await take(blank.code, "Mira"));
    expect(await seen(blank)).toBe(false);
    const stranger = new Visitor();
    await assign({}, stranger);
    expect(await loadAnswersShown(made.id, ownerOfVisitor(stranger))).toBe(false);
  });

  it("have been seen once the assignment has closed and nobody is still at work", async () => {
    const made = await assign({ feedback: "after-closing", closesAt: Date.now() + minute });
    await submit(await take(made.code, "Mira"));
    await take(made.code, "Noor");
    expect(await seen(made)).toBe(false);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * minute });
    expect(await seen(made)).toBe(true);
  });

  it("have been seen once a student's last attempt is submitted, and never without feedback", async () => {
    const several = await assign({ attempts: 2, counts: "best", feedback: "on-submission" });
    await submit(await take(several.code, "Mira"));
    expect(await seen(several)).toBe(false);
    const none = await assign({ feedback: "never" });
    await submit(await take(none.code, "Mira"));
    expect(await seen(none)).toBe(false);
  });

  it("have been seen once a student has checked an answer", async () => {
    const made = await assign({ feedback: "each-question" });
    const { visitor, attempt } = await take(made.code, "Mira");
    const asked = question(attempt, 1);
    const path = responsePath(attempt, asked);
    await visitor.put(path, { response: guess(asked), revision: 1 });
    expect(await seen(made)).toBe(false);
    expect((await visitor.post(`${path}/check`)).status).toBe(200);
    expect(await seen(made)).toBe(true);
  });
});
