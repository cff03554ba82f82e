// Read by `scripts/serve.ts`, which is plain Node, and by the routes, which Next bundles separately: each has its own copy
// of this module, so what they share is kept outside of it.
const shared = globalThis as typeof globalThis & {
  wellreadStop?: { asked: AbortController; tasks: Set<() => Promise<void>> };
};

const stop = () => (shared.wellreadStop ??= { asked: new AbortController(), tasks: new Set() });

/** Aborted once the process is asked to end: what would otherwise go on for ever ends with it. */
export const stopSignal = (): AbortSignal => stop().asked.signal;

/** Has something done after the last request of this process. */
export const beforeExit = (task: () => Promise<void>): void => void stop().tasks.add(task);

/** Tells everything in this process that it is asked to end. */
export const askToStop = (): void => stop().asked.abort();

/** Does what was left for the end. */
export const finishWork = async (): Promise<void> => {
  for (const task of stop().tasks) await task();
};
