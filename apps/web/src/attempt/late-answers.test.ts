import { afterEach, expect, it, vi } from "vitest";
import { changeSettings } from "@/assignment/settings-change.server";
import { loadStudentAnswers } from "@/class/answers.server";
import { assignmentExportSchema } from "@/class/assignment-export.server";
import { loadClassResults } from "@/class/results.server";
import { getDatabase } from "@/database/database";
import { describeEachDatabase } from "@/database/testing/describe-each-database";
import { findLateAnswers } from "@/model/attempt-rows";
import { reopenAttempt } from "@/student/change.server";
import { assign, attemptAt, ownerOfVisitor, take } from "@/testing/assign";
import { guess } from "@/testing/guess";
import { question, responsePath } from "@/testing/take";

const minute = 60_000;
const day = 24 * 60 * minute;

const wait = (milliseconds: number) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
};

/** Mira answers question 1 in time, and then the time runs out. */
async function overdue(settings: Parameters<typeof assign>[0] = {}) {
  const made = await assign({ timeLimitMinutes: 10, ...settings });
  const { visitor, attempt } = await take(made.code, "Mira");
  const owner = ownerOfVisitor(made.teacher);
  const save = (number: number, revision = 1) => {
    const asked = question(attempt, number);
    return visitor.put(responsePath(attempt, asked), { response: guess(asked), revision });
  };
  await save(1);
  wait(11 * minute);
  return {
    ...made,
    owner,
    attempt,
    save,
    again: () => attemptAt(visitor, `/attempts/${attempt.id}`),
    reopen: () => reopenAttempt(made.id, attempt.assignment?.student?.id ?? "", owner),
    answers: async () => (await loadStudentAnswers(made.id, attempt.id, owner))?.answers ?? [],
    row: async () => (await loadClassResults(made.id, owner))?.students[0]?.result,
    exported: async () =>
      assignmentExportSchema.parse(
        (await made.teacher.get(`/api/v1/assignments/${made.id}/export.json`)).json,
      ),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describeEachDatabase("an answer that came too late", () => {
  it("is kept beside the answers that count, and does not make those late", async () => {
    const { save, again, row } = await overdue();
    expect((await save(2)).json).toMatchObject({ code: "deadline_passed" });
    expect(await row()).toMatchObject({ lateAt: null, tooLate: 1 });
    expect((await again()).assignment).toMatchObject({ lateAt: null, tooLate: 1, restored: 0 });
  });

  it("is shown to the teacher with its time, and is in the files", async () => {
    const { id, teacher: visitor, attempt, save, answers, exported } = await overdue();
    const at = new Date().toISOString();
    const before = (await answers())[1];
    await save(2);
    const [first, second] = await answers();
    expect(first?.late).toBeNull();
    expect(second).toMatchObject({ response: null, score: before?.score, late: { at, restoredAt: null } });
    expect(second?.late?.response).toEqual(guess(question(attempt, 2)));
    expect((await exported()).attempts[0]?.lateResponses).toMatchObject([
      { question: question(attempt, 2).id, restoredAt: null },
    ]);
    const csv = await visitor.get(`/api/v1/assignments/${id}/results.csv`);
    const [heads = [], row = []] = csv.text.split("\r\n").map((line) => line.split(","));
    expect(row[heads.indexOf('"Answers too late"')]).toBe('"1"');
  });

  it("is not stored if it repeats what was saved in time", async () => {
    const { save, row } = await overdue();
    expect((await save(1, 2)).json).toMatchObject({ code: "deadline_passed" });
    expect(await row()).toMatchObject({ tooLate: 0 });
  });

  it("is kept only if it was given after what counts, and of several the one given last", async () => {
    const { code } = await assign({ timeLimitMinutes: 10 });
    const { visitor, attempt } = await take(code, "Mira");
    const asked = attempt.questions.find(({ interaction }) => interaction === "choice");
    if (asked?.interaction !== "choice") throw new Error("no choice");
    const give = (option: number, minutesAgo: number) =>
      visitor.put(responsePath(attempt, asked), {
        response: { interaction: "choice", option: asked.options[option]?.id },
        revision: 1,
        madeAt: new Date(Date.now() - minutesAgo * minute).toISOString(),
      });
    const kept = async () => {
      const database = await getDatabase();
      const late = await findLateAnswers(database, attempt.id);
      return late.map(({ madeAt }) => Math.round((Date.now() - madeAt) / minute));
    };
    await give(0, 0);
    wait(11 * minute);
    expect((await give(1, 12)).json).toMatchObject({ code: "deadline_passed" });
    expect(await kept(), "given before the answer that counts").toEqual([]);
    await give(1, 2);
    expect(await kept()).toEqual([2]);
    await give(2, 3);
    expect(await kept()).toEqual([2]);
    await give(2, 1);
    expect(await kept()).toEqual([1]);
    expect((await give(0, 11)).status, "a retry of what counts").toBe(200);
  });

  it("flags nothing if it comes weeks later", async () => {
    const { save, row } = await overdue();
    wait(30 * day);
    expect((await save(2)).json).toMatchObject({ code: "attempt_submitted" });
    expect(await row()).toMatchObject({ lateAt: null, tooLate: 0 });
  });

  it("is restored when the attempt is reopened, and the student can change it", async () => {
    const { attempt, save, again, answers, reopen, exported } = await overdue();
    await save(2);
    expect((await reopen()).ok).toBe(true);
    const reopened = await again();
    expect(reopened.submittedAt).toBeNull();
    expect(reopened.assignment).toMatchObject({ lateAt: null, tooLate: 0, restored: 1 });
    const { id } = question(attempt, 2);
    expect(reopened.responses[id]).toMatchObject({ response: guess(question(attempt, 2)), revision: 1 });
    expect((await save(2, 2)).status).toBe(200);
    wait(11 * minute);
    const [, second] = await answers();
    expect(second).toMatchObject({ late: { restoredAt: expect.any(String) } });
    expect(second?.response).toEqual(guess(question(attempt, 2)));
    expect((await exported()).attempts[0]?.lateResponses[0]?.restoredAt).not.toBeNull();
  });
});

describeEachDatabase("a reopened attempt", () => {
  it("is no longer late if late work is no longer accepted", async () => {
    const { id, owner, save, again, reopen } = await overdue({
      timeLimitMinutes: null,
      closesAt: Date.now() + 5 * minute,
      late: "flagged",
    });
    await save(2);
    expect((await again()).assignment).toMatchObject({ lateAt: expect.any(String), tooLate: 0 });
    expect((await changeSettings(id, { late: "off" }, owner)).ok).toBe(true);
    // An attempt that a change would end at once has two minutes left.
    wait(4 * minute);
    expect((await again()).submittedAt).not.toBeNull();
    expect((await reopen()).ok).toBe(true);
    expect((await again()).assignment).toMatchObject({ lateAt: null });
  });
});
