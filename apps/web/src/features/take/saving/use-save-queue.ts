import { useEffect, useState, useSyncExternalStore } from "react";
import { attemptQueue } from "./attempt-queues";
import type { Entry } from "./entry";
import type { SaveQueue, Snapshot } from "./save-queue";
import { losesAnswers } from "./save-state";

/** The save queue of one attempt, tied to the page: it saves on leaving and warns while an answer would be lost. */
export const useSaveQueue = (
  attemptId: string,
  entries: Readonly<Record<string, Entry>>,
): { queue: SaveQueue; snapshot: Snapshot } => {
  const [queue] = useState(() => attemptQueue(attemptId, entries));
  const snapshot = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  const unsaved = losesAnswers[snapshot.state];

  useEffect(() => {
    const save = (): void => void queue.flush();
    addEventListener("online", save);
    document.addEventListener("visibilitychange", save);
    return () => {
      removeEventListener("online", save);
      document.removeEventListener("visibilitychange", save);
    };
  }, [queue]);

  useEffect(() => {
    // A page out of the browser's memory may be older than what another page saved.
    const refresh = (event: PageTransitionEvent): void => {
      if (event.persisted) location.reload();
    };
    addEventListener("pageshow", refresh);
    return () => removeEventListener("pageshow", refresh);
  }, []);

  useEffect(() => {
    if (!unsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => {
      if (losesAnswers[queue.snapshot().state]) event.preventDefault();
    };
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [queue, unsaved]);

  return { queue, snapshot };
};
