/**
 * Both clocks of a device at one moment, in milliseconds. `steady` cannot be set, but stands still while some devices
 * sleep; `wall` goes on in sleep, but can be set.
 */
export type Clocks = { wall: number; steady: number };

export const readClocks = (): Clocks => ({ wall: Date.now(), steady: performance.now() });

/**
 * Counts the time since a moment, and never less than has passed: by the clock that says more. What it has counted it
 * never takes back, so a wall clock that is set forward and back again leaves the count too high until the next start,
 * and never too low.
 */
export class Elapsed {
  #from: Clocks;
  /** By how much the wall clock has been ahead of the steady one at most: the sleep of the device. */
  #ahead = 0;

  constructor(from: Clocks) {
    this.#from = from;
  }

  until({ wall, steady }: Clocks): number {
    const passed = Math.max(0, steady - this.#from.steady);
    this.#ahead = Math.max(this.#ahead, wall - this.#from.wall - passed);
    return passed + this.#ahead;
  }
}
