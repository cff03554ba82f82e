import { type Response, responseSchema } from "@wellread/assessment";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { compareSaves } from "./save-order";
import {
  type DatedChange,
  type Entry,
  losesAnswers,
  type Save,
  SaveQueue,
  type SendOutcome,
  type Kept,
} from "./save-queue";

// A student has three tabs, two of them in one browser. Answers are given, saves are lost on the way, or their
// acknowledgements are, or they arrive much later, and pages are reloaded, in any order.

const question = "q1";
const typed = (text: string): Response => responseSchema.parse({ interaction: "text-entry", text });
const textOf = (response: Response | null | undefined): string =>
  response && "text" in response ? response.text : "";

/** Stores as the server does, by the same rule. */
class Server {
  stored: (Entry & { madeAt: number }) | undefined;

  save(save: Save): SendOutcome {
    const order = compareSaves(save, this.stored, true);
    if (order === "stale" && this.stored) return { kind: "conflict", current: this.stored };
    if (order === "same" && this.stored) {
      this.stored = { ...this.stored, madeAt: Math.max(this.stored.madeAt, save.madeAt) };
      return { kind: "saved", revision: this.stored.revision };
    }
    const { response, marked, madeAt } = save;
    const revision = Math.max(save.revision, (this.stored?.revision ?? 0) + 1);
    this.stored = { response, marked, madeAt, revision };
    return { kind: "saved", revision };
  }
}

const makeDevice = () => {
  let kept: { unsaved: Record<string, DatedChange>; saved: Record<string, number> } = {
    unsaved: {},
    saved: {},
  };
  return {
    read: (): Kept => structuredClone(kept),
    keep: (id: string, act: DatedChange) => {
      if ((kept.unsaved[id]?.madeAt ?? 0) <= act.madeAt) kept.unsaved[id] = act;
      return true;
    },
    settle: (id: string, madeAt: number, revision = 0) => {
      if ((kept.unsaved[id]?.madeAt ?? 0) <= madeAt) delete kept.unsaved[id];
      kept.saved[id] = Math.max(revision, kept.saved[id] ?? 0);
    },
    clear: () => void (kept = { unsaved: {}, saved: {} }),
  };
};

type Line = "works" | "loses the save" | "loses the acknowledgement" | "is slow";

const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
};

class Student {
  readonly server = new Server();
  readonly late: Save[] = [];
  line: Line = "works";
  lastText = "";
  lastTab = 0;
  #moment = 0;
  readonly #devices = [makeDevice(), makeDevice()];
  readonly tabs: SaveQueue[] = [];

  constructor() {
    for (const tab of [0, 1, 2]) this.open(tab);
  }

  /** Opens a page anew: it knows what is stored, and what its device keeps. */
  open(tab: number): void {
    const device = this.#devices[tab === 2 ? 1 : 0] ?? makeDevice();
    const { stored } = this.server;
    const queue = new SaveQueue(stored === undefined ? {} : { [question]: stored }, {
      send: (save) => this.#send(save),
      // Only `flush` sends: the order is the test's.
      schedule: () => () => undefined,
      clock: { now: () => (this.#moment += 1), passed: () => undefined },
      device,
    });
    queue.restore();
    this.tabs[tab] = queue;
  }

  async #send(save: Save): Promise<SendOutcome> {
    const { line } = this;
    await Promise.resolve();
    if (line === "is slow") this.late.push(save);
    if (line === "is slow" || line === "loses the save") return { kind: "unreachable" };
    const outcome = this.server.save(save);
    return line === "works" ? outcome : { kind: "unreachable" };
  }

  give(tab: number, text: string): void {
    const shown = textOf(this.tabs[tab]?.snapshot().entries[question]?.response);
    // Nothing is given by choosing what is chosen already.
    if (shown === text) return;
    this.tabs[tab]?.change(question, { response: typed(text), marked: false });
    this.lastText = text;
    this.lastTab = tab;
  }

  /** What is shown where the last answer was given, and what is stored as far as that page calls it saved. */
  shown(): string[] {
    const snapshot = this.tabs[this.lastTab]?.snapshot();
    const text = textOf(snapshot?.entries[question]?.response);
    const isSaved = snapshot !== undefined && !losesAnswers[snapshot.state];
    return isSaved ? [text, textOf(this.server.stored?.response)] : [text];
  }
}

type Step =
  | { kind: "give"; tab: number; text: string }
  | { kind: "send" | "leave" | "reload"; tab: number; line: Line }
  | { kind: "arrive"; at: number };

const tab = fc.nat({ max: 2 });
const line = fc.constantFrom<Line>("works", "loses the save", "loses the acknowledgement", "is slow");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ kind: fc.constant("give" as const), tab, text: fc.constantFrom("Inad", "Jaafar", "Battat") }),
  fc.record({ kind: fc.constantFrom("send" as const, "leave" as const, "reload" as const), tab, line }),
  fc.record({ kind: fc.constant("arrive" as const), at: fc.nat({ max: 5 }) }),
);

const take = async (student: Student, one: Step): Promise<void> => {
  if (one.kind === "give") return student.give(one.tab, one.text);
  if (one.kind === "arrive") {
    const [save] = student.late.splice(one.at, 1);
    if (save !== undefined) student.server.save(save);
    return undefined;
  }
  student.line = one.line;
  if (one.kind === "send") await student.tabs[one.tab]?.flush();
  if (one.kind === "leave") student.tabs[one.tab]?.sendAll();
  if (one.kind === "reload") {
    // Nothing of an answer may depend on what the page sends as it goes.
    student.tabs[one.tab]?.sendAll();
    await settle();
    student.open(one.tab);
  }
  await settle();
};

it("lets what a student did last win, or shows it as not saved, however saves are lost, late or repeated", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      const student = new Student();
      for (const one of steps) {
        await take(student, one);
        expect(new Set(student.shown())).toEqual(new Set([student.lastText]));
      }
      // At last the line works, and everything that was slow has arrived.
      student.line = "works";
      for (const save of student.late) student.server.save(save);
      for (const queue of student.tabs) {
        await queue.flush();
        await queue.flush();
      }
      expect(textOf(student.server.stored?.response)).toBe(student.lastText);
      for (const queue of student.tabs) {
        if (student.server.stored) queue.learn({ [question]: student.server.stored });
        expect(textOf(queue.snapshot().entries[question]?.response)).toBe(student.lastText);
        expect(queue.snapshot().unsaved).toEqual([]);
      }
    }),
    { numRuns: 500 },
  );
});
