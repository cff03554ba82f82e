import type { Response } from "@wellread/assessment";

/** The part of an entry that the student changes. */
export type Change = { response: Response | null; marked: boolean };

/** A change, and when it was made by the server's clock (`AnswerClock`): of two that meet, the later one stays. */
export type DatedChange = Change & { madeAt: number };

/** What a device knows of an attempt: answers that may not be saved yet, and which revisions were acknowledged. */
export type Kept = {
  unsaved: Readonly<Record<string, DatedChange>>;
  /** By question. No answer is kept once it is saved, as others may use the device next. */
  saved: Readonly<Record<string, number>>;
};

/** Where answers that are not saved yet wait, for another page or a reload to send them. */
export type Device = {
  read: () => Kept;
  /** False if this browser keeps nothing. */
  keep: (questionId: string, act: DatedChange) => boolean;
  /** Forgets what was given until then. */
  settle: (questionId: string, madeAt: number, revision?: number) => void;
  clear: () => void;
};

/** What is known about one question: its answer, whether it is marked, and the revision last acknowledged. */
export type Entry = Change & { revision: number };

export type Entries = Readonly<Record<string, Entry>>;

/** Not answered, not marked, and never saved. */
export const blankEntry: Entry = { response: null, marked: false, revision: 0 };

/** Whether two entries are the same apart from their revisions. */
const sameAnswer = (a: Change, b: Change): boolean =>
  a.marked === b.marked && JSON.stringify(a.response) === JSON.stringify(b.response);

/** One save, with a revision that is one higher than the last one known. */
export type Save = DatedChange & { questionId: string; revision: number };

/** The outcome of one try to save. `unreachable` is worth another try; the others are final. */
export type SendOutcome =
  | { kind: "saved"; revision: number }
  /** An answer that was given later is stored. */
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

/** A question that was answered elsewhere too, and whose answer stays: the later one. */
export type Conflict = { question: string; stays: "ours" | "theirs" };

/** A snapshot of the queue for the page to render; a new object after each change. */
export type Snapshot = {
  entries: Entries;
  state: SaveState;
  /** The questions whose answers are not known to be saved, in the order in which they were given. */
  unsaved: readonly string[];
  /** Whether those are kept on this device, too. */
  isKept: boolean;
  /** Whether a save is on its way. */
  isTrying: boolean;
  /** Until that question is changed here. */
  conflict: Conflict | undefined;
  /** The questions that another tab checked: their answers can no longer change. */
  locked: readonly string[];
  /** Grows whenever an answer came from elsewhere, so that the fields are filled again. */
  epoch: number;
};

/** What the queue needs from outside: the network, the device and a clock. */
type SaveDependencies = {
  /** Gives up as soon as the signal says so. */
  send: (save: Save, signal: AbortSignal) => Promise<SendOutcome>;
  /** Runs `work` after `delay` milliseconds; the result cancels it. */
  schedule: (work: () => void, delay: number) => () => void;
  /** The server's time, later with each call. */
  clock: { now: () => number; passed: (moment: number) => void };
  device: Device;
};

/** Delays between tries, in milliseconds; the last one repeats. */
const waits = [1000, 2000, 4000, 8000, 15_000];
/** How long one try may take, in milliseconds; the last one repeats. A slow line gets more from try to try. */
const limits = [10_000, 20_000, 30_000];

const nth = (list: readonly number[], index: number): number => list[Math.min(index, list.length - 1)] ?? 0;

/**
 * Saves answers one after another, each until the server acknowledges it. Of one question only the last answer is sent.
 * As each says when it was given, it does not matter in which order, how late or how often saves arrive.
 */
export class SaveQueue {
  /** What the server rendered, before anything of this device is known. */
  readonly first: Snapshot;
  readonly #world: SaveDependencies;
  readonly #acknowledged: Record<string, Entry>;
  /** What is not known to be saved, with what is on its way. */
  readonly #waiting = new Map<string, DatedChange>();
  readonly #refused = new Map<string, DatedChange>();
  /** Of these, another answer may be stored that was sent from here, without an acknowledgement. */
  readonly #uncertain = new Set<string>();
  readonly #listeners = new Set<() => void>();
  #snapshot: Snapshot;
  #current: Save | undefined;
  #giveUp: ((outcome: SendOutcome | "overtaken") => void) | undefined;
  /** Stops the clock that runs from a try to its outcome. */
  #stopClock: (() => void) | undefined;
  #running: Promise<void> | undefined;
  #cancel: (() => void) | undefined;
  #tries = 0;
  #late = false;

  constructor(initial: Entries, world: SaveDependencies) {
    this.#world = world;
    this.#acknowledged = { ...initial };
    this.first = {
      entries: initial,
      state: "idle",
      unsaved: [],
      isKept: true,
      isTrying: false,
      conflict: undefined,
      locked: [],
      epoch: 0,
    };
    this.#snapshot = this.first;
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
    const act = { ...change, madeAt: this.#world.clock.now() };
    this.#wait(questionId, act);
    const isKept = this.#world.device.keep(questionId, act);
    const failed = this.#snapshot.state === "failed";
    this.#publish({
      entries: { ...this.#snapshot.entries, [questionId]: { ...entry, ...change } },
      conflict: this.#snapshot.conflict?.question === questionId ? undefined : this.#snapshot.conflict,
      state: failed ? "failed" : "saving",
      isKept,
    });
    // What waits for the next try goes with it. What is on its way is given up for this one.
    if (!failed || this.#current !== undefined) this.#runAfter(delay);
  }

  /** Saves everything that is waiting at once; resolves to true when nothing is left unsaved. No try takes for ever. */
  async flush(): Promise<boolean> {
    await this.#run();
    if (this.#waiting.size > 0 && this.#snapshot.state === "saving") await this.#run();
    return this.#rest() === "saved" || this.#rest() === "late";
  }

  /** Tries again at once. A try that seems to hang is given up for it. */
  async retry(): Promise<void> {
    if (this.#snapshot.state === "failed") this.#giveUp?.({ kind: "unreachable" });
    await this.#running;
    if (this.#waiting.size > 0) await this.#run();
  }

  /** Sends everything that waits for its turn, as the page may be gone in a moment. What becomes of it is not awaited. */
  sendAll(): void {
    if (this.#ended()) return;
    for (const [questionId, act] of this.#waiting) {
      if (act.madeAt === this.#current?.madeAt) continue;
      this.#uncertain.add(questionId);
      void this.#world.send(this.#saveOf(questionId, act), new AbortController().signal);
    }
  }

  /**
   * Takes up the answers that another page or tab of this device could not save. False if the page is older than what
   * was acknowledged here, so that it has to be told what is stored (`learn`).
   */
  restore(): boolean {
    const { unsaved, saved } = this.#world.device.read();
    for (const [questionId, act] of Object.entries(unsaved)) this.#restoreChange(questionId, act);
    if (this.#waiting.size > 0 && this.#snapshot.state !== "failed") void this.#run();
    return Object.entries(saved).every(
      ([questionId, revision]) => revision <= (this.#acknowledged[questionId] ?? blankEntry).revision,
    );
  }

  /** Takes what the server has stored, as a page or a response told it. What is not saved here stays as it is. */
  learn(stored: Entries): void {
    for (const [questionId, theirs] of Object.entries(stored)) {
      const known = this.#acknowledged[questionId] ?? blankEntry;
      if (theirs.revision <= known.revision) continue;
      this.#acknowledged[questionId] = theirs;
      if (this.#waiting.has(questionId) || this.#refused.has(questionId)) continue;
      const shown = this.#snapshot.entries[questionId] ?? blankEntry;
      this.#show(questionId, theirs, sameAnswer(shown, theirs) ? undefined : "theirs");
    }
  }

  #restoreChange(questionId: string, act: DatedChange): void {
    const mine = this.#waiting.get(questionId) ?? this.#refused.get(questionId);
    this.#world.clock.passed(act.madeAt);
    if (this.#ended() || (mine !== undefined && mine.madeAt >= act.madeAt)) return;
    this.#wait(questionId, act);
    this.#uncertain.add(questionId);
    const { response, marked } = act;
    const shown = this.#snapshot.entries[questionId] ?? blankEntry;
    this.#publish({
      entries: { ...this.#snapshot.entries, [questionId]: { ...shown, response, marked } },
      epoch: this.#snapshot.epoch + (sameAnswer(shown, act) ? 0 : 1),
      state: this.#snapshot.state === "failed" ? "failed" : "saving",
    });
  }

  #wait(questionId: string, act: DatedChange): void {
    // Taken out first, so that the order is that in which they were given.
    this.#waiting.delete(questionId);
    this.#waiting.set(questionId, act);
    this.#refused.delete(questionId);
  }

  #ended(): boolean {
    return this.#snapshot.state === "gone" || this.#snapshot.state === "submitted";
  }

  #rest(): SaveState {
    if (this.#ended()) return this.#snapshot.state;
    if (this.#waiting.size > 0) return "saving";
    if (this.#refused.size > 0) return "refused";
    return this.#late ? "late" : "saved";
  }

  #publish(change: Partial<Snapshot>): void {
    const unsaved = [...this.#waiting.keys(), ...this.#refused.keys()];
    this.#snapshot = { ...this.#snapshot, ...change, unsaved };
    for (const listener of this.#listeners) listener();
  }

  #runAfter(delay: number): void {
    this.#cancel?.();
    this.#cancel = this.#world.schedule(() => void this.#run(), delay);
  }

  #run(): Promise<void> {
    this.#cancel?.();
    this.#cancel = undefined;
    if (this.#current !== undefined && this.#isOvertaken(this.#current)) this.#giveUp?.("overtaken");
    this.#running ??= this.#work().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #work(): Promise<void> {
    while (!this.#ended()) {
      const [next] = this.#waiting;
      if (next === undefined) {
        if (losesAnswers[this.#snapshot.state]) this.#publish({ state: this.#rest() });
        return;
      }
      const save = this.#saveOf(...next);
      const outcome = await this.#try(save);
      if (outcome === "overtaken") continue;
      this.#stopClock?.();
      this.#stopClock = undefined;
      if (outcome.kind === "unreachable") return this.#tryAgain(save);
      this.#tries = 0;
      this.#settle(save, outcome);
    }
  }

  #saveOf(questionId: string, act: DatedChange): Save {
    return { ...act, questionId, revision: (this.#acknowledged[questionId] ?? blankEntry).revision + 1 };
  }

  /**
   * One try, which ends when its time is over, whatever the network does; one that follows an overtaken one has only what
   * that left.
   */
  async #try(save: Save): Promise<SendOutcome | "overtaken"> {
    const request = new AbortController();
    const over = new Promise<SendOutcome | "overtaken">((resolve) => {
      this.#giveUp = (outcome) => {
        resolve(outcome);
        request.abort();
      };
    });
    this.#stopClock ??= this.#world.schedule(
      () => {
        this.#stopClock = undefined;
        this.#giveUp?.({ kind: "unreachable" });
      },
      nth(limits, this.#tries),
    );
    this.#current = save;
    this.#publish({ isTrying: true });
    const outcome = await Promise.race([over, this.#world.send(save, request.signal)]);
    if (outcome === "overtaken") this.#uncertain.add(save.questionId);
    this.#giveUp = undefined;
    this.#current = undefined;
    this.#publish({ isTrying: false });
    return outcome;
  }

  /** Whether something newer waits to be sent for the same question. */
  #isOvertaken({ questionId, madeAt }: Save): boolean {
    return (this.#waiting.get(questionId)?.madeAt ?? madeAt) > madeAt;
  }

  #tryAgain({ questionId }: Save): void {
    this.#uncertain.add(questionId);
    this.#publish({ state: "failed" });
    this.#runAfter(nth(waits, this.#tries));
    this.#tries += 1;
  }

  #settle(save: Save, outcome: Exclude<SendOutcome, { kind: "unreachable" }>): void {
    if (outcome.kind === "gone" || outcome.kind === "submitted") {
      if (outcome.kind === "submitted") this.#world.device.clear();
      return this.#publish({ state: outcome.kind });
    }
    if (outcome.kind === "locked") this.#lock(save, outcome.current);
    else if (outcome.kind === "conflict") this.#giveWay(save, outcome.current);
    else if (outcome.kind === "saved") this.#acknowledge(save, outcome.revision);
    else if (outcome.kind === "late") this.#keepLate(save);
    else this.#refuse(save);
    this.#publish({ state: this.#rest() });
  }

  /** Whether nothing newer waits than this save, which is then no longer waiting. */
  #isLast(save: Save, revision?: number): boolean {
    const { questionId, madeAt } = save;
    this.#world.device.settle(questionId, madeAt, revision);
    if (this.#isOvertaken(save)) return false;
    this.#uncertain.delete(questionId);
    this.#waiting.delete(questionId);
    return true;
  }

  #acknowledge(save: Save, revision: number): void {
    const { questionId, response, marked } = save;
    // A revision between the last one known here and this one is not from here.
    const hadOther = revision > save.revision && !this.#uncertain.has(questionId);
    this.#acknowledged[questionId] = { response, marked, revision };
    const { entries, conflict } = this.#snapshot;
    const isLast = this.#isLast(save, revision);
    this.#publish({
      entries: { ...entries, [questionId]: { ...(entries[questionId] ?? blankEntry), revision } },
      conflict: hadOther && isLast ? { question: questionId, stays: "ours" } : conflict,
    });
  }

  /** The server has stored it, but it does not count. What is waiting is sent all the same, to be stored too. */
  #keepLate(save: Save): void {
    this.#isLast(save);
    this.#late = true;
  }

  /** It can never be saved as it is. It stays on the device, so that every page says so until it is changed. */
  #refuse(save: Save): void {
    const act = this.#waiting.get(save.questionId);
    if (act === undefined || act.madeAt !== save.madeAt) return;
    this.#waiting.delete(save.questionId);
    this.#refused.set(save.questionId, act);
  }

  /** Something that was given later is stored. Only what was given here after that can still take its place. */
  #giveWay(save: Save, theirs: Entry): void {
    this.#acknowledged[save.questionId] = theirs;
    if (!this.#isLast(save, theirs.revision)) return;
    this.#show(save.questionId, theirs, sameAnswer(save, theirs) ? undefined : "theirs");
  }

  #lock(save: Save, theirs: Entry): void {
    const { questionId } = save;
    this.#acknowledged[questionId] = theirs;
    this.#waiting.delete(questionId);
    this.#uncertain.delete(questionId);
    this.#world.device.settle(questionId, Number.POSITIVE_INFINITY, theirs.revision);
    this.#publish({ locked: [...this.#snapshot.locked, questionId] });
    this.#show(questionId, theirs, sameAnswer(save, theirs) ? undefined : "theirs");
  }

  #show(questionId: string, theirs: Entry, stays: "theirs" | undefined): void {
    const { entries, epoch, conflict } = this.#snapshot;
    const shown = entries[questionId] ?? blankEntry;
    this.#publish({
      entries: { ...entries, [questionId]: theirs },
      conflict: stays === undefined ? conflict : { question: questionId, stays },
      epoch: epoch + (sameAnswer(shown, theirs) ? 0 : 1),
    });
  }
}
