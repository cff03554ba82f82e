import type { Duplex, Readable, Writable } from "node:stream";

type Connection = Pick<Readable | Writable | Duplex, "destroy">;

/**
 * What is held in memory for connections that send or read slowly, up to so many bytes in all. Where it is more, those are
 * let go of for which something has been held the longest: whoever sends and reads as others do holds nothing for long.
 */
export class HeldBytes {
  readonly #most: number;
  /** In the order in which holding began. */
  readonly #held = new Map<Connection, number>();
  #all = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** How much is held in all. */
  get all(): number {
    return this.#all;
  }

  /** Holds more for a connection. It may be let go of by that, if it alone is too much. */
  hold(connection: Connection, bytes: number): void {
    this.#held.set(connection, (this.#held.get(connection) ?? 0) + bytes);
    this.#all += bytes;
    for (const oldest of this.#held.keys()) {
      if (this.#all <= this.#most) break;
      this.release(oldest);
      oldest.destroy();
    }
  }

  /** Holds nothing more for a connection. */
  release(connection: Connection): void {
    this.#all -= this.#held.get(connection) ?? 0;
    this.#held.delete(connection);
  }
}
