import "server-only";
import { Worker } from "node:worker_threads";
import type { ImportedQuestions, ImportProblem } from "@wellread/formats/import";
import { BoundedQueue } from "@/limits/bounded-queue";
import { log } from "@/log.server";
import type { ToldByThread } from "./reading-thread";

/** The most questions to read from one file: several times what a quiz can hold. */
const most = 200;

/** What reading one file may take: milliseconds, and megabytes of the thread's heap. The worst of 1 MB take a tenth. */
const limits = { time: 20_000, heap: 256 };

/** How long to wait before another try, in seconds. */
export const readingWait = 5;

const makeThread = (): Worker => {
  const thread = new Worker(new URL("./reading-thread.ts", import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: limits.heap },
  });
  thread.unref();
  return thread;
};

// Next bundles routes separately, each with its own copy of this module, so what they share is kept outside of it.
const shared = globalThis as typeof globalThis & {
  wellreadReader?: { queue: BoundedQueue; thread: Worker | undefined; counts: Map<string, number> };
};

/** One file is read at a time, one of an assignment waits or is read, and four wait in all. */
const reader = () =>
  (shared.wellreadReader ??= {
    queue: new BoundedQueue({ atOnce: 1, waiting: 4, each: 1 }),
    thread: undefined,
    counts: new Map(),
  });

/** How far a file is: how many files are read before it, and how many of its own questions were read so far. */
export type ImportProgress = { before: number; count: number };

/** How far the file of an assignment is, in this process; null if none waits or is read. */
export function importProgressOf(assignment: string): ImportProgress | null {
  const { queue, counts } = reader();
  const count = counts.get(assignment);
  return count === undefined ? null : { before: queue.before(assignment), count };
}

const tooMuchWork: ImportProblem = {
  code: "too_much_work",
  fate: "refused",
  line: 1,
  column: 1,
  file: "",
  question: "",
  detail: "",
};

/** Reads a file in the thread; undefined if that took too much time or memory, after which the thread is another one. */
function readInThread(
  file: Uint8Array,
  time: number,
  onRead: (count: number) => void,
): Promise<ImportedQuestions | undefined> {
  const thread = (reader().thread ??= makeThread());
  const { promise, resolve } = Promise.withResolvers<ImportedQuestions | undefined>();
  const giveUp = (reason: string): void => {
    log.warn("questions_not_read", { reason });
    reader().thread = undefined;
    void thread.terminate();
    resolve(undefined);
  };
  const timer = setTimeout(() => giveUp("time"), time);
  const onMessage = (told: ToldByThread) => ("count" in told ? onRead(told.count) : resolve(told.imported));
  const onError = () => giveUp("memory");
  const onExit = () => giveUp("ended");
  thread.on("message", onMessage).once("error", onError).once("exit", onExit);
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage({ file, most });
  return promise.finally(() => {
    clearTimeout(timer);
    thread.off("message", onMessage).off("error", onError).off("exit", onExit);
    // One that ends may still tell of its error.
    if (reader().thread !== thread) thread.on("error", () => undefined);
  });
}

/**
 * Reads the questions of a file outside of the thread that answers requests, one file at a time. Null if too many wait,
 * or if a file of the same assignment is being read. A file that takes too much time or memory is none that can be read.
 *
 * @param assignment the only one that it is read for: who may add to it has been checked.
 */
export async function readQuestions(
  file: Uint8Array,
  assignment: string,
  time: number = limits.time,
): Promise<ImportedQuestions | null> {
  const turn = reader().queue.enter(assignment);
  if (turn === null) return null;
  const { counts } = reader();
  counts.set(assignment, 0);
  const leave = await turn;
  try {
    const imported = await readInThread(file, time, (count) => counts.set(assignment, count));
    return imported ?? { questions: [], problems: [tooMuchWork] };
  } finally {
    counts.delete(assignment);
    leave();
  }
}
