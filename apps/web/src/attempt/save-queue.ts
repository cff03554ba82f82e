import type { Response } from "@wellread/assessment";

/** The part of an entry that the student changes. */
export type Change = { response: Response | null; marked: boolean };

/** What is known about one question: its answer, whether it is marked, and the revision last acknowledged. */
export type Entry = Change & { revision: number };

/** Not answered, not marked, and never saved. */
export const blankEntry: Entry = { response: null, marked: false, revision: 0 };

/** Whether two entries are the same apart from their revisions. */
const sameAnswer = (a: Change, b: Change): boolean =>
  a.marked === b.marked && JSON.stringify(a.response) === JSON.stringify(b.response);

/** One save: sent again unchanged, under the same key, until the server's answer is known. */
export type Save = Change & { questionId: string; revision: number; key: string };

/** The outcome of one try to save. `unreachable` is worth another try; the others are final. */
export type SendOutcome =
  | { kind: "saved"; revision: number }
  | { kind: "conflict"; current: Entry }
  /** Already checked in another tab: it can no longer change. */
  | { kind: "locked"; current: Entry }
  | { kind: "submitted" }
  | { kind: "gone" }
  /** Stored after the deadline: it does not count. */
  | { kind: "late" }
  | { kind: "refused" }
  | { kind: "unreachable" };

/**
 * What the state line says. `saved` only after the server's acknowledgement; `failed` while a save is being tried
 * again; `late` means stored after the deadline. After the last two, nothing more is saved.
 */
export type SaveState = "idle" | "saving" | "saved" | "failed" | "refused" | "late" | "gone" | "submitted";

/** States in which leaving the page would lose an answer. */
export const losesAnswers: Record<SaveState, boolean> = {
  idle: false,
  saving: true,
  saved: false,
  failed: true,
  refused: true,
  late: false,
  gone: false,
  submitted: false,
};

/** A snapshot of the queue for the page to render; a new object after each change. */
export type Snapshot = {
  entries: Readonly<Record<string, Entry>>;
  state: SaveState;
  /** The question that another tab answered, until it is changed here. */
  conflict: string | undefined;
  /** The questions that another tab checked: their answers can no longer change. */
  locked: readonly string[];
  /** Grows whenever an answer came from elsewhere, so that the fields are filled again. */
  epoch: number;
};

/** What the queue needs from outside: the network, randomness and a clock. */
type SaveDependencies = {
  send: (save: Save) => Promise<SendOutcome>;
  makeKey: () => string;
  /** Runs `work` after `delay` milliseconds; the result cancels it. */
  schedule: (work: () => void, delay: number) => () => void;
};

/** Delays between tries, in milliseconds; the last one repeats. */
const waits = [1000, 2000, 4000, 8000, 15_000];

/**
 * Saves answers one after another, each until the server acknowledges it. A newer answer to the same question waits
 * until the older one is settled, so that a lost acknowledgement is not mistaken for another tab's answer.
 */
export class SaveQueue {
  readonly #world: SaveDependencies;
  readonly #acknowledged: Record<string, Entry>;
  readonly #waiting = new Map<string, Change>();
  readonly #refused = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #current: Save | undefined;
  #running: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  #tries = 0;
  #late = false;

  constructor(initial: Readonly<Record<string, Entry>>, world: SaveDependencies) {
    this.#world = world;
    this.#acknowledged = { ...initial };
    this.#snapshot = { entries: initial, state: "idle", conflict: undefined, locked: [], epoch: 0 };
  }

  /** Listens to changes; the result stops listening. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  readonly snapshot = (): Snapshot => this.#snapshot;

  /** Takes an answer and saves it once `delay` milliseconds have passed without another. */
  change(questionId: string, change: Change, delay = 0): void {
    const entry = this.#snapshot.entries[questionId] ?? blankEntry;
    if (this.#ended() || sameAnswer(change, entry)) return;
    this.#waiting.set(questionId, change);
    this.#refused.delete(questionId);
    const failed = this.#snapshot.state === "failed";
    this.#publish({
      entries: { ...this.#snapshot.entries, [questionId]: { ...entry, ...change } },
      conflict: this.#snapshot.conflict === questionId ? undefined : this.#snapshot.conflict,
      state: failed ? "failed" : "saving",
    });
    if (!failed) this.#runAfter(delay);
  }

  /** Saves everything that is waiting at once; resolves to true when nothing is left unsaved. */
  async flush(): Promise<boolean> {
    await this.#run();
    if (this.#waiting.size > 0 && this.#snapshot.state === "saving") await this.#run();
    return this.#rest() === "saved" || this.#rest() === "late";
  }

  #ended(): boolean {
    return this.#snapshot.state === "gone" || this.#snapshot.state === "submitted";
  }

  #rest(): SaveState {
    if (this.#current !== undefined || this.#waiting.size > 0) return "saving";
    if (this.#refused.size > 0) return "refused";
    return this.#late ? "late" : "saved";
  }

  #publish(change: Partial<Snapshot>): void {
    this.#snapshot = { ...this.#snapshot, ...change };
    for (const listener of this.#listeners) listener();
  }

  #runAfter(delay: number): void {
    this.#cancel?.();
    this.#cancel = this.#world.schedule(() => void this.#run(), delay);
  }

  #run(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    while (!this.#ended()) {
      this.#current ??= this.#next();
      if (this.#current === undefined) {
        if (this.#snapshot.state === "saving") this.#publish({ state: this.#rest() });
        return;
      }
      const outcome = await this.#world.send(this.#current);
      if (outcome.kind === "unreachable") return this.#tryAgain();
      this.#tries = 0;
      this.#settle(this.#current, outcome);
    }
  }

  #next(): Save | undefined {
    for (const [questionId, change] of this.#waiting) {
      this.#waiting.delete(questionId);
      const known = this.#acknowledged[questionId] ?? blankEntry;
      if (!sameAnswer(change, known))
        return { ...change, questionId, revision: known.revision + 1, key: this.#world.makeKey() };
    }
    return undefined;
  }

  #tryAgain(): void {
    this.#publish({ state: "failed" });
    this.#runAfter(waits[Math.min(this.#tries, waits.length - 1)] ?? 0);
    this.#tries += 1;
  }

  #settle(save: Save, outcome: Exclude<SendOutcome, { kind: "unreachable" }>): void {
    if (outcome.kind === "gone" || outcome.kind === "submitted")
      return this.#publish({ state: outcome.kind });
    this.#current = undefined;
    if (outcome.kind === "locked") this.#publish({ locked: [...this.#snapshot.locked, save.questionId] });
    if (outcome.kind === "conflict" || outcome.kind === "locked") return this.#adopt(save, outcome.current);
    if (outcome.kind === "saved") this.#acknowledge(save, outcome.revision);
    else if (outcome.kind === "late") this.#keepLate(save);
    else this.#refused.add(save.questionId);
    this.#publish({ state: this.#rest() });
  }

  #acknowledge({ questionId, response, marked }: Save, revision: number): void {
    this.#acknowledged[questionId] = { response, marked, revision };
    const { entries } = this.#snapshot;
    this.#publish({
      entries: { ...entries, [questionId]: { ...(entries[questionId] ?? blankEntry), revision } },
    });
  }

  /** The server has stored it, but it does not count. What is waiting is sent all the same, to be stored too. */
  #keepLate({ questionId, response, marked }: Save): void {
    const { revision } = this.#acknowledged[questionId] ?? blankEntry;
    this.#acknowledged[questionId] = { response, marked, revision };
    this.#late = true;
  }

  /** Another tab saved first: its answer counts and is shown. */
  #adopt(save: Save, theirs: Entry): void {
    this.#acknowledged[save.questionId] = theirs;
    this.#waiting.delete(save.questionId);
    this.#publish({
      entries: { ...this.#snapshot.entries, [save.questionId]: theirs },
      conflict: sameAnswer(save, theirs) ? undefined : save.questionId,
      epoch: this.#snapshot.epoch + 1,
      state: this.#rest(),
    });
  }
}
