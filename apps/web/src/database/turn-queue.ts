import "server-only";

// Next bundles routes apart, each with its own copy of this module: the queues stand outside of it.
const shared = globalThis as typeof globalThis & { wellreadTurns?: Map<string, Promise<unknown>> };

/**
 * Runs one after the other what has the same key, within this process. A row's lock keeps the order between processes;
 * this keeps those who wait for it from holding every connection there is, while others want to save an answer.
 */
export function runInTurn<T>(key: string, run: () => Promise<T>): Promise<T> {
  const turns = shared.wellreadTurns ?? new Map<string, Promise<unknown>>();
  shared.wellreadTurns = turns;
  const before = turns.get(key) ?? Promise.resolve();
  const turn = before.then(run, run);
  turns.set(key, turn);
  const forget = () => {
    if (turns.get(key) === turn) turns.delete(key);
  };
  turn.then(forget, forget);
  return turn;
}
