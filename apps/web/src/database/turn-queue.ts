import "server-only";

// Next bundles routes separately, each with its own copy of this module, so the queues are kept outside of it.
const shared = globalThis as typeof globalThis & { wellreadTurns?: Map<string, Promise<unknown>> };

/**
 * Runs tasks with the same key one after the other, within this process. A row's lock keeps the order between
 * processes; this keeps the tasks that wait for it from taking up every connection while others need one to save an
 * answer.
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
