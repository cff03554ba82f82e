import { namedExtraTimeSchema } from "@wellread/assessment";
import { afterEach, expect, it, vi } from "vitest";
import { changeSettings } from "@/assignment/settings-change.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { giveExtraTime, reopenAttempt } from "@/student/change.server";
import { assign, attemptAt, join, led, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";
import { Visitor } from "@/testing/visitor";
import type { AttemptView } from "./attempt";
import { endAllOverdueAttempts, grace, isUnderWay, underWay } from "./deadlines";

const minute = 60_000;

/** With nothing to read first, so that a clock that stands still does not keep anybody from starting. */
const timed = { timeLimitMinutes: 10, reading: { kind: "paper", value: "" } } as const;

const wait = (milliseconds: number) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
};
/** Lets time pass only by waiting, as within the grace period the time that a slow machine takes would count. */
const stopClock = () => wait(0);

const save = (visitor: Visitor, attempt: AttemptView, number: number, revision = 1) => {
  const asked = question(attempt, number);
  return visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
};
const again = (visitor: Visitor, { id }: AttemptView) => attemptAt(visitor, `/attempts/${id}`);

const submit = (visitor: Visitor, { id }: AttemptView) => visitor.post(`/api/v1/attempts/${id}/submission`);
const resultOf = async (visitor: Visitor, { id }: AttemptView) =>
  (await visitor.get(`/api/v1/attempts/${id}/result`)).status;

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("a deadline", () => {
  it("is kept by the server, has 30 s of grace, and then scores what was saved", async () => {
    stopClock();
    const { code } = await assign(timed);
    const { visitor, attempt } = await take(code, "Mira");
    await save(visitor, attempt, 1);
    wait(10 * minute + 29_000);
    expect((await save(visitor, attempt, 2)).status).toBe(200);
    wait(2000);
    const late = await save(visitor, attempt, 3);
    expect([late.status, late.json]).toEqual([409, expect.objectContaining({ code: "deadline_passed" })]);
    expect(late.json).not.toHaveProperty("current");
    const after = await again(visitor, attempt);
    expect(after.submittedAt).toBe(attempt.assignment?.deadlineAt);
    expect(after.assignment).toMatchObject({ endedBy: "deadline", released: true });
    expect(after.assignment).toMatchObject({ lateAt: null, tooLate: 1 });
    expect(Object.keys(after.responses)).toHaveLength(2);
    const { json } = await visitor.get(`/api/v1/attempts/${attempt.id}/result`);
    expect(json).toMatchObject({ result: { outOf: 10 } });
    const database = await getDatabase();
    const kept = await database
      .selectFrom("late_responses")
      .selectAll()
      .where("attempt", "=", attempt.id)
      .execute();
    expect(kept).toMatchObject([{ question: question(attempt, 3).id }]);
  });

  it("leaves an attempt under way until the grace period is over, whether a query or a function asks", async () => {
    const { code } = await assign();
    const { attempt } = await take(code, "Mira");
    const database = await getDatabase();
    const now = Date.now();
    const findUnderWay = async (submittedAt: number | null, deadlineAt: number | null) => {
      const mine = database.updateTable("attempts").where("id", "=", attempt.id);
      await mine.set({ submitted_at: submittedAt, deadline_at: deadlineAt }).execute();
      const rows = await database
        .selectFrom("attempts")
        .select("id")
        .where("id", "=", attempt.id)
        .where(underWay(now))
        .execute();
      return rows.length === 1;
    };
    for (const deadlineAt of [null, now + 1, now, now - grace, now - grace - 1]) {
      for (const submittedAt of [null, now]) {
        expect(await findUnderWay(submittedAt, deadlineAt)).toBe(
          isUnderWay({ submittedAt, deadlineAt }, now),
        );
      }
    }
    expect(isUnderWay({ submittedAt: null, deadlineAt: now - grace }, now)).toBe(true);
    expect(isUnderWay({ submittedAt: null, deadlineAt: now - grace - 1 }, now)).toBe(false);
  });

  it("ends an attempt that is submitted at it or within the grace period, as the page does by itself", async () => {
    const { teacher, id, code } = await assign(timed);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
    const [early, punctual, last] = [
      await take(code, "Mira"),
      await take(code, "Noor"),
      await take(code, "Ali"),
    ];
    const end = async ({ visitor, attempt }: typeof early) => {
      await submit(visitor, attempt);
      return (await again(visitor, attempt)).assignment?.endedBy;
    };
    wait(10 * minute - 1);
    expect(await end(early)).toBe("student");
    wait(1);
    expect(await end(punctual)).toBe("deadline");
    wait(29_000);
    expect(await end(last)).toBe("deadline");
    const results = await teacher.get(`/api/v1/assignments/${id}/results`);
    expect(results.json).toMatchObject({
      students: [
        { result: { endedBy: "student" } },
        { result: { endedBy: "deadline" } },
        { result: { endedBy: "deadline" } },
      ],
    });
    // An answer that was on its way is kept, as after any end by the clock.
    expect((await save(last.visitor, last.attempt, 1)).json).toMatchObject({ code: "deadline_passed" });
    expect((await again(last.visitor, last.attempt)).assignment).toMatchObject({ tooLate: 1 });
  });

  it("is enforced by the sweeper if nobody looks at the attempt", async () => {
    const { code } = await assign({ timeLimitMinutes: 10 });
    const { attempt } = await take(code, "Mira");
    wait(11 * minute);
    await endAllOverdueAttempts();
    const database = await getDatabase();
    const row = await database
      .selectFrom("attempts")
      .selectAll()
      .where("id", "=", attempt.id)
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ ended_by: "deadline", submitted_at: row.deadline_at });
  });

  it("moves at once with extra time, even past the closing time", async () => {
    const { teacher, id, code } = await assign({ timeLimitMinutes: 10, closesAt: Date.now() + 10 * minute });
    const { visitor, attempt } = await take(code, "Mira");
    const student = attempt.assignment?.student?.id ?? "";
    expect((await giveExtraTime(id, student, 5, ownerOfVisitor(teacher))).ok).toBe(true);
    const { assignment } = await again(visitor, attempt);
    const former = Date.parse(attempt.assignment?.deadlineAt ?? "");
    expect(Date.parse(assignment?.deadlineAt ?? "") - former).toBe(5 * minute);
    wait(14 * minute);
    expect((await save(visitor, attempt, 1)).status).toBe(200);
    expect((await again(visitor, attempt)).assignment?.lateAt).toBeNull();
  });

  it("moves with the settings, for a reopened attempt from when it was reopened", async () => {
    const { teacher, id, code } = await assign({ timeLimitMinutes: 10 });
    const owner = ownerOfVisitor(teacher);
    const { visitor, attempt } = await take(code, "Mira");
    wait(12 * minute);
    expect((await again(visitor, attempt)).submittedAt).not.toBeNull();
    expect((await reopenAttempt(id, attempt.assignment?.student?.id ?? "", owner)).ok).toBe(true);
    const reopened = await again(visitor, attempt);
    expect(reopened.submittedAt).toBeNull();
    await changeSettings(id, { timeLimitMinutes: 20 }, owner);
    const former = Date.parse(reopened.assignment?.deadlineAt ?? "");
    const moved = (await again(visitor, attempt)).assignment?.deadlineAt ?? "";
    expect(Date.parse(moved) - former).toBe(10 * minute);
    expect((await save(visitor, attempt, 1)).status).toBe(200);
  });
});

describeEachDatabase("opening and closing", () => {
  it("refuse students before and after, and release feedback that comes after closing", async () => {
    const now = Date.now();
    const { code } = await assign({
      opensAt: now + minute,
      closesAt: now + 60 * minute,
      feedback: "after-closing",
    });
    const early = await join(new Visitor(), code, "Mira");
    expect(led(early)).toBe(`/a/${code}?problem=assignment_not_open`);
    wait(2 * minute);
    const { visitor, attempt } = await take(code, "Mira");
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const held = await visitor.get(`/api/v1/attempts/${attempt.id}/result`);
    expect(held.json).toMatchObject({ code: "feedback_withheld" });
    expect((await visitor.post("/api/v1/attempts", { practiceOf: attempt.id })).json).toMatchObject({
      code: "feedback_withheld",
    });
    wait(59 * minute);
    expect((await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).status).toBe(200);
  });

  it("hold back feedback after closing while anybody with more time is still at work", async () => {
    stopClock();
    const { teacher, id, code } = await assign({
      closesAt: Date.now() + 10 * minute,
      feedback: "after-closing",
      extraTime: namedExtraTimeSchema.parse([{ name: "Noor", minutes: 20 }]),
    });
    const { visitor, attempt } = await take(code, "Mira");
    const { attempt: longer } = await take(code, "Noor");
    await visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
    const when = async () => (await again(visitor, attempt)).assignment?.releasedWhen;
    const isShown = async () => (await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).status === 200;
    const practice = () => visitor.post("/api/v1/attempts", { practiceOf: attempt.id });
    expect(await when()).toBe("after-closing");
    wait(10 * minute + 29_000);
    expect([await when(), await isShown()]).toEqual(["after-closing", false]);
    wait(minute);
    expect([await when(), await isShown()]).toEqual(["after-others", false]);
    expect((await practice()).json).toMatchObject({ code: "feedback_withheld" });
    wait(20 * minute);
    expect([await when(), await isShown()]).toEqual(["now", true]);
    const student = longer.assignment?.student?.id ?? "";
    expect((await reopenAttempt(id, student, ownerOfVisitor(teacher))).ok).toBe(true);
    expect([await when(), await isShown()]).toEqual(["after-others", false]);
  });

  it("let late work go on and be flagged if it is accepted, but not with feedback after closing", async () => {
    const { teacher, id, code } = await assign({ closesAt: Date.now() + minute, late: "flagged" });
    const { visitor, attempt } = await take(code, "Mira");
    wait(5 * minute);
    expect((await save(visitor, attempt, 1)).status).toBe(200);
    expect((await again(visitor, attempt)).assignment?.lateAt).not.toBeNull();
    const { attempt: other } = await take(code, "Noor");
    expect(other.assignment?.lateAt).not.toBeNull();
    const refused = await changeSettings(id, { feedback: "after-closing" }, ownerOfVisitor(teacher));
    expect(refused).toMatchObject({
      error: { settings: [{ name: "late", conflict: "late_after_answers" }] },
    });
  });
});

describeEachDatabase("several attempts at the same questions", () => {
  it("show no result before the last one, although feedback comes on submission", async () => {
    const { code } = await assign({ attempts: 2, counts: "best", feedback: "on-submission" });
    const { visitor, attempt } = await take(code, "Mira");
    expect((await visitor.get(`/api/v1/a/${code}`)).json).toMatchObject({
      releasedWhen: "after-last-attempt",
    });
    await submit(visitor, attempt);
    expect(await resultOf(visitor, attempt)).toBe(409);
    const second = await attemptAt(visitor, led(await join(visitor, code)));
    expect(second.assignment?.number).toBe(2);
    expect(await resultOf(visitor, attempt)).toBe(409);
    await submit(visitor, second);
    expect([await resultOf(visitor, attempt), await resultOf(visitor, second)]).toEqual([200, 200]);
  });

  it("show the result at once if the first one counts", async () => {
    const { code } = await assign({ attempts: null, counts: "first", feedback: "on-submission" });
    const { visitor, attempt } = await take(code, "Mira");
    await submit(visitor, attempt);
    expect(await resultOf(visitor, attempt)).toBe(200);
  });
});
