import { type Response, responseSchema } from "@wellread/assessment";
import { describe, expect, it } from "vitest";
import { blankEntry, type Change, type Save, SaveQueue, type SendOutcome } from "./save-queue";

const typed = (text: string): Response => responseSchema.parse({ interaction: "text-entry", text });
const answer = (text: string): Change => ({ response: typed(text), marked: false });

const acknowledge = ({ revision }: Save): SendOutcome => ({ kind: "saved", revision });
const down = (): SendOutcome => ({ kind: "unreachable" });
const late = (): SendOutcome => ({ kind: "late" });

/** A network that gives these outcomes in turn, and a clock that the test moves. */
const makeWorld = (outcomes: ((save: Save) => SendOutcome)[]) => {
  const sent: Save[] = [];
  const timers: { work: () => void; delay: number }[] = [];
  let keys = 0;
  return {
    sent,
    timers,
    send: async (save: Save): Promise<SendOutcome> => {
      sent.push(save);
      await Promise.resolve();
      return (outcomes.shift() ?? acknowledge)(save);
    },
    makeKey: () => `key-${(keys += 1)}`,
    schedule: (work: () => void, delay: number) => {
      const timer = { work, delay };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
  };
};

describe("the save queue", () => {
  it("says saved only after the acknowledgement", async () => {
    const queue = new SaveQueue({}, makeWorld([]));
    queue.change("q1", answer("Inad"));
    expect(queue.snapshot().state).toBe("saving");
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot().state).toBe("saved");
    expect(queue.snapshot().entries["q1"]).toEqual({ ...answer("Inad"), revision: 1 });
  });

  it("sends one more than the revision it knows, and only what changed", async () => {
    const world = makeWorld([]);
    const queue = new SaveQueue({ q1: { ...answer("Inad"), revision: 4 } }, world);
    queue.change("q1", answer("Inad"));
    await queue.flush();
    expect(world.sent).toEqual([]);
    queue.change("q1", { ...answer("Inad"), marked: true });
    await queue.flush();
    expect(world.sent.map(({ revision, marked }) => ({ revision, marked }))).toEqual([
      { revision: 5, marked: true },
    ]);
  });

  it("waits for a pause before it sends, and sends only the last of several changes", async () => {
    const world = makeWorld([]);
    const queue = new SaveQueue({}, world);
    for (const text of ["I", "In", "Inad"]) queue.change("q1", answer(text), 600);
    expect(world.sent).toEqual([]);
    expect(world.timers.map(({ delay }) => delay)).toEqual([600]);
    await queue.flush();
    expect(world.sent.map(({ response }) => response)).toEqual([typed("Inad")]);
  });

  it("repeats a save with the same key and body until it is settled, then sends the newer answer", async () => {
    const world = makeWorld([() => ({ kind: "unreachable" })]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(false);
    expect(queue.snapshot().state).toBe("failed");
    queue.change("q1", answer("al-Battat"));
    expect(queue.snapshot().state).toBe("failed");
    expect(await queue.flush()).toBe(true);
    expect(world.sent.map(({ key, revision, response }) => [key, revision, response])).toEqual([
      ["key-1", 1, typed("Inad")],
      ["key-1", 1, typed("Inad")],
      ["key-2", 2, typed("al-Battat")],
    ]);
  });

  it("waits longer after each failure", async () => {
    const world = makeWorld([down, down, down]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    const delays: (number | undefined)[] = [];
    for (let failure = 0; failure < 3; failure += 1) {
      await queue.flush();
      delays.push(world.timers.at(-1)?.delay);
    }
    expect(delays).toEqual([1000, 2000, 4000]);
  });

  it("shows another tab's answer instead of its own, and says so until it is changed", async () => {
    const theirs = { ...answer("al-Husseini"), revision: 3 };
    const queue = new SaveQueue({}, makeWorld([() => ({ kind: "conflict", current: theirs })]));
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot()).toMatchObject({ conflict: "q1", epoch: 1, state: "saved" });
    expect(queue.snapshot().entries["q1"]).toEqual(theirs);
    queue.change("q1", answer("Inad"));
    expect(queue.snapshot().conflict).toBeUndefined();
    await queue.flush();
    expect(queue.snapshot().entries["q1"]).toEqual({ ...answer("Inad"), revision: 4 });
  });

  it("shows an answer that another tab checked as it is, for good", async () => {
    const theirs = { ...answer("al-Husseini"), revision: 3 };
    const queue = new SaveQueue({}, makeWorld([() => ({ kind: "locked", current: theirs })]));
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot()).toMatchObject({ locked: ["q1"], epoch: 1, state: "saved" });
    expect(queue.snapshot().entries["q1"]).toEqual(theirs);
  });

  it("keeps showing a refused answer and does not call it saved", async () => {
    const queue = new SaveQueue({}, makeWorld([() => ({ kind: "refused" })]));
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(false);
    expect(queue.snapshot().state).toBe("refused");
    queue.change("q2", answer("Hawija"));
    expect(await queue.flush()).toBe(false);
    queue.change("q1", answer("al-Battat"));
    expect(await queue.flush()).toBe(true);
  });

  it("stops for good once the attempt has been submitted", async () => {
    const world = makeWorld([() => ({ kind: "submitted" })]);
    const queue = new SaveQueue({ q1: blankEntry }, world);
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(false);
    queue.change("q1", answer("al-Battat"));
    await queue.flush();
    expect(queue.snapshot().state).toBe("submitted");
    expect(world.sent).toHaveLength(1);
  });

  it("still sends waiting answers after the deadline, and says that they do not count", async () => {
    const world = makeWorld([late, late]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    queue.change("q2", answer("Hawija"));
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot().state).toBe("late");
    expect(world.sent.map(({ questionId }) => questionId)).toEqual(["q1", "q2"]);
    await queue.flush();
    expect(world.sent).toHaveLength(2);
  });
});
