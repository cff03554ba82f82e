import { type Response, responseSchema } from "@wellread/assessment";
import { describe, expect, it } from "vitest";
import {
  type DatedChange,
  blankEntry,
  type Change,
  type Save,
  SaveQueue,
  type SendOutcome,
  type Kept,
} from "./save-queue";

const typed = (text: string): Response => responseSchema.parse({ interaction: "text-entry", text });
const answer = (text: string): Change => ({ response: typed(text), marked: false });
const act = (text: string, madeAt: number): DatedChange => ({ ...answer(text), madeAt });

const acknowledge = ({ revision }: Save): SendOutcome => ({ kind: "saved", revision });
const down = (): SendOutcome => ({ kind: "unreachable" });
const late = (): SendOutcome => ({ kind: "late" });
const silent = (): Promise<SendOutcome> => new Promise(() => undefined);

/** What a device keeps, in memory. */
const makeDevice = (unsaved: Record<string, DatedChange> = {}, saved: Record<string, number> = {}) => {
  const kept = { unsaved: { ...unsaved }, saved: { ...saved } };
  return {
    kept,
    read: (): Kept => kept,
    keep: (questionId: string, one: DatedChange) => {
      kept.unsaved[questionId] = one;
      return true;
    },
    settle: (questionId: string, madeAt: number, revision = 0) => {
      if ((kept.unsaved[questionId]?.madeAt ?? 0) <= madeAt) delete kept.unsaved[questionId];
      kept.saved[questionId] = Math.max(revision, kept.saved[questionId] ?? 0);
    },
    clear: () => {
      kept.unsaved = {};
      kept.saved = {};
    },
  };
};

type Answering = (save: Save) => SendOutcome | Promise<SendOutcome>;

/** A network that gives these outcomes in turn, and a clock that the test moves. */
const makeWorld = (outcomes: Answering[], device = makeDevice()) => {
  const sent: Save[] = [];
  const timers: { work: () => void; delay: number }[] = [];
  let moment = 100;
  return {
    sent,
    timers,
    device,
    clock: { now: () => (moment += 1), passed: (at: number) => void (moment = Math.max(moment, at)) },
    send: async (save: Save): Promise<SendOutcome> => {
      sent.push(save);
      await Promise.resolve();
      return (outcomes.shift() ?? acknowledge)(save);
    },
    schedule: (work: () => void, delay: number) => {
      const timer = { work, delay };
      timers.push(timer);
      return () => {
        if (timers.includes(timer)) timers.splice(timers.indexOf(timer), 1);
      };
    },
    /** Lets the timer with this delay run out. */
    pass: (delay: number) => {
      const at = timers.findIndex((timer) => timer.delay === delay);
      const [timer] = timers.splice(at, 1);
      if (at < 0 || timer === undefined) throw new Error(`nothing waits for ${delay} ms`);
      timer.work();
    },
  };
};

const textsOf = (saves: readonly Save[]) =>
  saves.map(({ response }) => (response !== null && "text" in response ? response.text : null));

describe("the save queue", () => {
  it("says saved only after the acknowledgement", async () => {
    const queue = new SaveQueue({}, makeWorld([]));
    queue.change("q1", answer("Inad"));
    expect(queue.snapshot()).toMatchObject({ state: "saving", unsaved: ["q1"] });
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot()).toMatchObject({ state: "saved", unsaved: [] });
    expect(queue.snapshot().entries["q1"]).toEqual({ ...answer("Inad"), revision: 1 });
  });

  it("sends one more than the revision it knows, when the answer was given, and only what changed", async () => {
    const world = makeWorld([]);
    const queue = new SaveQueue({ q1: { ...answer("Inad"), revision: 4 } }, world);
    queue.change("q1", answer("Inad"));
    await queue.flush();
    expect(world.sent).toEqual([]);
    queue.change("q1", { ...answer("Inad"), marked: true });
    await queue.flush();
    expect(world.sent).toEqual([
      { questionId: "q1", ...answer("Inad"), revision: 5, marked: true, madeAt: 101 },
    ]);
  });

  it("waits for a pause before it sends, and sends only the last of several changes", async () => {
    const world = makeWorld([]);
    const queue = new SaveQueue({}, world);
    for (const text of ["I", "In", "Inad"]) queue.change("q1", answer(text), 600);
    expect(world.sent).toEqual([]);
    expect(world.timers.map(({ delay }) => delay)).toEqual([600]);
    await queue.flush();
    expect(textsOf(world.sent)).toEqual(["Inad"]);
  });

  it("repeats a save until it is settled, with the time at which its answer was given", async () => {
    const world = makeWorld([down]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(false);
    expect(queue.snapshot().state).toBe("failed");
    expect(await queue.flush()).toBe(true);
    const [first, second] = world.sent;
    expect(second).toEqual(first);
  });

  it("sends the newest answer only, once another try is due", async () => {
    const world = makeWorld([down]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    await queue.flush();
    queue.change("q1", answer("al-Battat"));
    expect(queue.snapshot().state).toBe("failed");
    expect(await queue.flush()).toBe(true);
    expect(textsOf(world.sent)).toEqual(["Inad", "al-Battat"]);
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

  it("keeps showing a refused answer and does not call it saved", async () => {
    const world = makeWorld([() => ({ kind: "refused" })]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(false);
    expect(queue.snapshot()).toMatchObject({ state: "refused", unsaved: ["q1"] });
    expect(Object.keys(world.device.kept.unsaved), "a reload says so as well").toEqual(["q1"]);
    queue.change("q2", answer("Hawija"));
    expect(await queue.flush()).toBe(false);
    queue.change("q1", answer("al-Battat"));
    expect(await queue.flush()).toBe(true);
    expect(world.device.kept.unsaved).toEqual({});
  });

  it("stops for good once the attempt has been submitted, and leaves nothing on the device", async () => {
    const world = makeWorld([() => ({ kind: "submitted" })]);
    const queue = new SaveQueue({ q1: blankEntry }, world);
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(false);
    queue.change("q1", answer("al-Battat"));
    await queue.flush();
    expect(queue.snapshot().state).toBe("submitted");
    expect(world.sent).toHaveLength(1);
    expect(world.device.kept.unsaved).toEqual({});
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

describe("an answer from elsewhere", () => {
  const theirs = { ...answer("al-Husseini"), revision: 3 };

  it("that was given later is shown instead, and said to be so until it is changed", async () => {
    const queue = new SaveQueue({}, makeWorld([() => ({ kind: "conflict", current: theirs })]));
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(true);
    const conflict = { question: "q1", stays: "theirs" };
    expect(queue.snapshot()).toMatchObject({ conflict, epoch: 1, state: "saved" });
    expect(queue.snapshot().entries["q1"]).toEqual(theirs);
    queue.change("q1", answer("Inad"));
    expect(queue.snapshot().conflict).toBeUndefined();
    await queue.flush();
    expect(queue.snapshot().entries["q1"]).toEqual({ ...answer("Inad"), revision: 4 });
  });

  it("does not take away a choice that was made while the save it met was on its way", async () => {
    const { promise, resolve: meet } = Promise.withResolvers<SendOutcome>();
    const world = makeWorld([() => promise]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"), 0);
    void queue.flush();
    await expect.poll(() => world.sent.length).toBe(1);
    queue.change("q1", answer("al-Battat"), 600);
    meet({ kind: "conflict", current: theirs });
    await expect.poll(() => queue.snapshot().state).toBe("saved");
    expect(queue.snapshot()).toMatchObject({ epoch: 0, conflict: undefined });
    expect(queue.snapshot().entries["q1"]).toEqual({ ...answer("al-Battat"), revision: 4 });
  });

  it("that was given earlier gives way, and the student is told", async () => {
    const queue = new SaveQueue({}, makeWorld([() => ({ kind: "saved", revision: 5 })]));
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot()).toMatchObject({ conflict: { question: "q1", stays: "ours" }, epoch: 0 });
    expect(queue.snapshot().entries["q1"]).toEqual({ ...answer("Inad"), revision: 5 });
  });

  it("is not spoken of where it can only be one of this page without an acknowledgement", async () => {
    const world = makeWorld([down, () => ({ kind: "saved", revision: 2 })]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    await queue.flush();
    queue.change("q1", answer("al-Battat"));
    await queue.flush();
    expect(queue.snapshot()).toMatchObject({ state: "saved", conflict: undefined });
  });

  it("is shown when the page learns of it, but for a question with an answer that is not saved", async () => {
    const world = makeWorld([down]);
    const queue = new SaveQueue({ q2: { ...answer("Hawija"), revision: 2 } }, world);
    queue.change("q1", answer("Inad"));
    await queue.flush();
    queue.learn({ q1: theirs, q2: { ...answer("Kirkuk"), revision: 1 }, q3: theirs });
    expect(queue.snapshot().entries).toMatchObject({ q1: answer("Inad"), q2: answer("Hawija"), q3: theirs });
    expect(queue.snapshot().conflict).toEqual({ question: "q3", stays: "theirs" });
    await queue.flush();
    expect(world.sent.at(-1)).toMatchObject({ questionId: "q1", revision: 4 });
  });

  it("that another tab checked is shown as it is, for good", async () => {
    const queue = new SaveQueue({}, makeWorld([() => ({ kind: "locked", current: theirs })]));
    queue.change("q1", answer("Inad"));
    expect(await queue.flush()).toBe(true);
    expect(queue.snapshot()).toMatchObject({ locked: ["q1"], epoch: 1, state: "saved" });
    expect(queue.snapshot().entries["q1"]).toEqual(theirs);
  });
});

describe("a connection that fell silent", () => {
  it("is given up after ten seconds, then after twenty, and then after thirty each time", async () => {
    const world = makeWorld([silent, silent, silent, silent]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    for (const [limit, wait] of [
      [10_000, 1000],
      [20_000, 2000],
      [30_000, 4000],
      [30_000, 8000],
    ] as const) {
      const flushed = queue.flush();
      await expect.poll(() => world.timers.map(({ delay }) => delay)).toContain(limit);
      world.pass(limit);
      expect(await flushed).toBe(false);
      expect(queue.snapshot()).toMatchObject({ state: "failed", isTrying: false });
      expect(world.timers.map(({ delay }) => delay)).toEqual([wait]);
    }
    expect(await queue.flush()).toBe(true);
  });

  it("does not hold up a newer answer to the same question", async () => {
    const world = makeWorld([silent]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    void queue.flush();
    await expect.poll(() => world.sent.length).toBe(1);
    queue.change("q1", answer("al-Battat"));
    world.pass(0);
    await expect.poll(() => queue.snapshot().state).toBe("saved");
    expect(textsOf(world.sent)).toEqual(["Inad", "al-Battat"]);
  });

  it("is noticed even if newer answers follow each other faster than the limit", async () => {
    const world = makeWorld([silent, silent, silent]);
    const queue = new SaveQueue({}, world);
    for (const [at, text] of ["a", "b", "c"].entries()) {
      queue.change("q1", answer(text));
      world.pass(0);
      await expect.poll(() => world.sent.length).toBe(at + 1);
    }
    world.pass(10_000);
    await expect.poll(() => queue.snapshot().state).toBe("failed");
  });

  it("is left for another try when the student asks for one", async () => {
    const world = makeWorld([down, silent]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    await queue.flush();
    world.pass(1000);
    await expect.poll(() => world.sent.length).toBe(2);
    await queue.retry();
    expect(queue.snapshot().state).toBe("saved");
  });
});

describe("leaving a page and coming back", () => {
  it("sends everything that waits when the page is left, whatever is under way", async () => {
    const world = makeWorld([silent]);
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    void queue.flush();
    await expect.poll(() => world.sent.length).toBe(1);
    queue.change("q1", answer("al-Battat"), 600);
    queue.change("q2", answer("Hawija"), 600);
    queue.sendAll();
    expect(textsOf(world.sent)).toEqual(["Inad", "al-Battat", "Hawija"]);
  });

  it("takes up what an earlier page could not save, shows it and sends it", async () => {
    const world = makeWorld([], makeDevice({ q1: act("al-Battat", 500) }));
    const queue = new SaveQueue({ q1: { ...answer("al-Bat"), revision: 1 } }, world);
    expect(queue.restore()).toBe(true);
    expect(queue.snapshot()).toMatchObject({ state: "saving", epoch: 1, unsaved: ["q1"] });
    expect(queue.first.entries["q1"], "as the server rendered it").toMatchObject(answer("al-Bat"));
    expect(await queue.flush()).toBe(true);
    expect(world.sent).toMatchObject([{ madeAt: 500, revision: 2, ...answer("al-Battat") }]);
    expect(world.device.kept).toEqual({ unsaved: {}, saved: { q1: 2 } });
    queue.change("q1", answer("al-Battat al-Battat"));
    await queue.flush();
    expect(world.sent.at(-1)?.madeAt).toBeGreaterThan(500);
  });

  it("keeps a choice that was made on the new page before its script ran", async () => {
    const world = makeWorld([], makeDevice({ q1: act("al-Battat", 50) }));
    const queue = new SaveQueue({}, world);
    queue.change("q1", answer("Inad"));
    queue.restore();
    await queue.flush();
    expect(textsOf(world.sent)).toEqual(["Inad"]);
  });

  it("says that the page is older than what was acknowledged on this device", () => {
    const entries = { q1: { ...answer("al-Bat"), revision: 1 } };
    expect(new SaveQueue(entries, makeWorld([], makeDevice({}, { q1: 2 }))).restore()).toBe(false);
    expect(new SaveQueue(entries, makeWorld([], makeDevice({}, { q1: 1 }))).restore()).toBe(true);
  });
});
