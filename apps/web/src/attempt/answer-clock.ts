import { type Clocks, readClocks } from "@/shell/elapsed";

/** By how much the server's clock is ahead of the device's that can be set, as any tab of this browser learned it. */
type SharedReading = { read: () => number | undefined; write: (ahead: number) => void };

/** Two readings that differ by more, in milliseconds, are not of the same clock: somebody has set it. */
const setApart = 60_000;

/**
 * Says when something was done, in milliseconds since 1970 by the server's clock: tabs and devices agree on it, whatever
 * their own clocks say. It decides which of two answers was given last, and never a deadline.
 *
 * What the server tells is a little old when it arrives, so it puts this clock behind and never ahead; the best of all
 * readings is used. Of the two clocks of the device the later is right: one may have slept, the other been set back.
 */
export class AnswerClock {
  readonly #clocks: () => Clocks;
  readonly #shared: SharedReading;
  #ahead = Number.NEGATIVE_INFINITY;
  #last = 0;

  constructor(shared: SharedReading, clocks: () => Clocks = readClocks) {
    this.#shared = shared;
    this.#clocks = clocks;
  }

  /** Takes what the server's clock said; it arrived `age` milliseconds ago. */
  learn(server: number, age = 0): void {
    if (!Number.isFinite(server)) return;
    const { steady, wall } = this.#clocks();
    this.#ahead = Math.max(this.#ahead, server - steady + age);
    const ahead = server - wall + age;
    const known = this.#shared.read();
    const isSameClock = known !== undefined && Math.abs(known - ahead) < setApart;
    this.#shared.write(isSameClock ? Math.max(known, ahead) : ahead);
  }

  /** Nothing done from now on is earlier than this. */
  passed(moment: number): void {
    this.#last = Math.max(this.#last, moment);
  }

  /** Each call gives a later moment than the last one. */
  now(): number {
    const { steady, wall } = this.#clocks();
    const read = Math.max(steady + this.#ahead, wall + (this.#shared.read() ?? 0));
    this.#last = Math.max(Math.round(read), this.#last + 1);
    return this.#last;
  }
}

const sharedKey = "wellread.clock";

/** A browser that keeps nothing has a reading for each of its pages. */
const sharedReading = (): SharedReading => {
  let own: number | undefined;
  return {
    read: () => {
      try {
        const text = localStorage.getItem(sharedKey);
        return text === null || Number.isNaN(Number(text)) ? own : Number(text);
      } catch {
        return own;
      }
    },
    write: (ahead) => {
      own = ahead;
      try {
        localStorage.setItem(sharedKey, String(ahead));
      } catch {
        // Its own tab still knows it.
      }
    },
  };
};

/** The clock of a page. */
export const pageClock = (): AnswerClock => new AnswerClock(sharedReading());

/** How many milliseconds ago the page had arrived whole; 0 while it is still arriving. */
export const pageAge = (): number => {
  const [navigation] = performance.getEntriesByType("navigation");
  const end = navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : 0;
  return end > 0 ? performance.now() - end : 0;
};
