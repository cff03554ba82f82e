/** Gives the place back; whoever has waited the longest goes on. */
export type Leave = () => void;

type Waiting = { key: string; go: (leave: Leave) => void };

/** How many may be at work at once and wait in all, and how many of these may be the same caller's. */
type Bounds = { atOnce: number; waiting: number; each: number };

/**
 * A line before something that can do little at once. It is short: whoever finds it full is told so at once and can come
 * back, rather than wait for what may never come. One caller fills a part of it alone.
 */
export class BoundedQueue {
  readonly #bounds: Bounds;
  readonly #line: Waiting[] = [];
  readonly #callers = new Map<string, number>();
  #atWork = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** Waits for a place; null if the line is full, or full for this caller. */
  enter(key: string): Promise<Leave> | null {
    const { atOnce, waiting, each } = this.#bounds;
    const own = this.#callers.get(key) ?? 0;
    if (own >= each || (this.#atWork >= atOnce && this.#line.length >= waiting)) return null;
    this.#callers.set(key, own + 1);
    return new Promise((go) => {
      this.#line.push({ key, go });
      this.#advance();
    });
  }

  /** How many are at work or wait. */
  get size(): number {
    return this.#atWork + this.#line.length;
  }

  /** How many are before the last of a caller's who waits: at work, or in the line. Zero for one that does not wait. */
  before(key: string): number {
    const place = this.#line.findLastIndex((waiting) => waiting.key === key);
    return place === -1 ? 0 : this.#atWork + place;
  }

  #advance(): void {
    if (this.#atWork >= this.#bounds.atOnce) return;
    const next = this.#line.shift();
    if (next === undefined) return;
    this.#atWork += 1;
    let hasLeft = false;
    next.go(() => {
      if (hasLeft) return;
      hasLeft = true;
      this.#atWork -= 1;
      const own = (this.#callers.get(next.key) ?? 1) - 1;
      if (own === 0) this.#callers.delete(next.key);
      else this.#callers.set(next.key, own);
      this.#advance();
    });
  }
}
