import { namedExtraTimeSchema, type SettingsChange } from "@wellread/assessment";
import { afterEach, expect, it, vi } from "vitest";
import { changeSettings } from "@/assignment/settings-change.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { giveExtraTime, renameStudent, reopenAttempt } from "@/student/change.server";
import { assign, attemptAt, type Made, ownerOfVisitor, take } from "@/testing/assign";
import { endAllOverdueAttempts } from "./deadlines";

const minute = 60_000;
const hour = 60 * minute;

const wait = (milliseconds: number) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
};

afterEach(() => {
  vi.useRealTimers();
});

type Taken = Awaited<ReturnType<typeof take>>;

const change = ({ id, teacher }: Made, settings: SettingsChange) =>
  changeSettings(id, settings, ownerOfVisitor(teacher));
const reopen = ({ id, teacher }: Made, { attempt }: Taken) =>
  reopenAttempt(id, attempt.assignment?.student?.id ?? "", ownerOfVisitor(teacher));
const submit = ({ visitor, attempt }: Taken) => visitor.post(`/api/v1/attempts/${attempt.id}/submission`);
const again = ({ visitor, attempt }: Taken) => attemptAt(visitor, `/attempts/${attempt.id}`);
const resultOf = async ({ visitor, attempt }: Taken) =>
  (await visitor.get(`/api/v1/attempts/${attempt.id}/result`)).status;
/** In how many milliseconds an attempt's time is over; null if it has no deadline. */
const left = async (taken: Taken): Promise<number | null> => {
  const deadline = (await again(taken)).assignment?.deadlineAt ?? null;
  return deadline === null ? null : Date.parse(deadline) - Date.now();
};

describeEachDatabase("a change of times during the lesson", () => {
  it("to closing now leaves two minutes to anyone at work, releases nothing before, and can be undone", async () => {
    const made = await assign({ feedback: "after-closing" });
    const [mira, noor] = [await take(made.code, "Mira"), await take(made.code, "Noor")];
    await submit(noor);
    wait(10 * minute);
    expect((await change(made, { closesAt: Date.now() })).ok).toBe(true);
    await endAllOverdueAttempts();
    expect([(await again(mira)).submittedAt, await left(mira)]).toEqual([null, 2 * minute]);
    wait(minute);
    expect(await resultOf(noor)).toBe(409);
    await change(made, { closesAt: Date.now() + hour });
    expect(await left(mira)).toBe(hour);
    await change(made, { closesAt: null });
    expect([(await again(mira)).submittedAt, await left(mira)]).toEqual([null, null]);
  });

  it("to a time limit that is over leaves two minutes, and gives nobody more time than before", async () => {
    const made = await assign();
    const mira = await take(made.code, "Mira");
    wait(30 * minute);
    await change(made, { timeLimitMinutes: 10 });
    expect(await left(mira)).toBe(2 * minute);
    wait(minute);
    await change(made, { timeLimitMinutes: 12 });
    expect(await left(mira)).toBe(minute);
    await change(made, { timeLimitMinutes: 40 });
    expect(Math.round(((await left(mira)) ?? 0) / minute)).toBe(9);
  });

  it("to refusing late work leaves two minutes to anyone who is late", async () => {
    const made = await assign({ closesAt: Date.now() + minute, late: "flagged" });
    const mira = await take(made.code, "Mira");
    wait(hour);
    expect(await left(mira)).toBeNull();
    await change(made, { late: "off" });
    expect(await left(mira)).toBe(2 * minute);
  });

  it("gives nothing back to an attempt whose time is over, by another name or a new list of extra time", async () => {
    const noor = namedExtraTimeSchema.parse([{ name: "Noor", minutes: 30 }]);
    const made = await assign({ timeLimitMinutes: 10, extraTime: noor });
    const [mira, ali] = [await take(made.code, "Mira"), await take(made.code, "Ali")];
    wait(15 * minute);
    const student = mira.attempt.assignment?.student?.id ?? "";
    expect((await renameStudent(made.id, student, "Noor", ownerOfVisitor(made.teacher))).ok).toBe(true);
    const extraTime = namedExtraTimeSchema.parse([{ name: "Ali", minutes: 30 }]);
    expect((await change(made, { extraTime })).ok).toBe(true);
    for (const taken of [mira, ali]) {
      const { submittedAt, assignment } = await again(taken);
      expect([submittedAt, assignment?.endedBy]).toEqual([taken.attempt.assignment?.deadlineAt, "deadline"]);
    }
  });

  it("never ends an attempt before it began", async () => {
    const made = await assign();
    const { attempt } = await take(made.code, "Mira");
    const database = await getDatabase();
    const startedAt = Date.parse(attempt.startedAt);
    const mine = database.updateTable("attempts").where("id", "=", attempt.id);
    await mine.set({ deadline_at: startedAt - hour }).execute();
    await endAllOverdueAttempts();
    const [row] = await database
      .selectFrom("attempts")
      .select(["started_at", "submitted_at"])
      .where("id", "=", attempt.id)
      .execute();
    expect(row).toEqual({ started_at: startedAt, submitted_at: startedAt });
  });
});

/** A class that has closed, its results shown, and one attempt then reopened. */
const closed = async (settings: SettingsChange = {}) => {
  const made = await assign({ closesAt: Date.now() + minute, feedback: "after-closing", ...settings });
  const [mira, noor] = [await take(made.code, "Mira"), await take(made.code, "Noor")];
  await Promise.all([submit(mira), submit(noor)]);
  wait(hour);
  expect(await resultOf(noor)).toBe(200);
  expect((await reopen(made, mira)).ok).toBe(true);
  return { made, mira, noor };
};

describeEachDatabase("an attempt that is reopened after closing", () => {
  it("has 24 hours, and holds back the results of the others for no longer", async () => {
    const { mira, noor } = await closed();
    expect([await left(mira), await resultOf(noor)]).toEqual([24 * hour, 409]);
    wait(24 * hour + minute);
    expect([await resultOf(noor), await resultOf(mira)]).toEqual([200, 200]);
  });

  it("has the time limit if there is one, with extra minutes", async () => {
    const { made, mira } = await closed({ timeLimitMinutes: 10 });
    expect(await left(mira)).toBe(10 * minute);
    const student = mira.attempt.assignment?.student?.id ?? "";
    await giveExtraTime(made.id, student, 5, ownerOfVisitor(made.teacher));
    expect(await left(mira)).toBe(15 * minute);
  });

  it("follows a closing time that is set then, and a time limit from when it was reopened", async () => {
    const { made, mira } = await closed();
    await change(made, { closesAt: Date.now() + 2 * hour });
    expect(await left(mira)).toBe(2 * hour);
    await change(made, { timeLimitMinutes: 15 });
    expect(await left(mira)).toBe(15 * minute);
  });

  it("gets a deadline with the next closing time even if it was reopened before there was any", async () => {
    const made = await assign();
    const mira = await take(made.code, "Mira");
    await submit(mira);
    await reopen(made, mira);
    expect(await left(mira)).toBeNull();
    await change(made, { closesAt: Date.now() + hour, feedback: "after-closing" });
    expect(Math.round(((await left(mira)) ?? 0) / minute)).toBe(60);
  });
});
