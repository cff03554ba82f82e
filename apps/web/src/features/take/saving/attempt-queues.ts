import type { Entry } from "./entry";
import { putResponse } from "./put-response";
import { SaveQueue } from "./save-queue";

const queues = new Map<string, SaveQueue>();

/** 128 random bits; `randomUUID` is missing where a school serves this over plain http. */
const makeKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join(
    "",
  );

const schedule = (work: () => void, delay: number): (() => void) => {
  const timer = setTimeout(work, delay);
  return () => clearTimeout(timer);
};

/**
 * The save queue of an attempt. In the browser there is one as long as the page's scripts live: who looks at
 * the article and comes back finds the answers as they were, even where the router shows an older page.
 */
export const attemptQueue = (attemptId: string, entries: Readonly<Record<string, Entry>>): SaveQueue => {
  const queue =
    queues.get(attemptId) ?? new SaveQueue(entries, { send: putResponse(attemptId), makeKey, schedule });
  if (typeof window !== "undefined") queues.set(attemptId, queue);
  return queue;
};
