import type { ProgressView } from "@/server/assignments/progress-view";
import { watchChanges } from "./watch-changes";

export type Connection = "none" | "open" | "lost";

type Watcher = {
  onConnection: (connection: Connection) => void;
  onProgress: (progress: ProgressView) => void;
};

/** Milliseconds during which changes are gathered, so that a class that answers at the same time causes one request. */
const pause = 400;
/** Milliseconds before a failed request is tried again. */
const retry = 3000;

const read = async (id: string): Promise<ProgressView> => {
  const response = await fetch(`/api/v1/assignments/${id}/students`, { cache: "no-store" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
};

/**
 * Fetches the progress of a class whenever the server reports a change, and whenever the connection opens again, so
 * that a restart of the server loses nothing. The function that it returns stops it.
 */
export const watchProgress = (id: string, { onConnection, onProgress }: Watcher): (() => void) => {
  let isOver = false;
  let reading: ReturnType<typeof setTimeout> | undefined;

  const readSoon = (delay: number): void => {
    // If each change postponed it, it would never be fetched while a class is busy.
    if (reading !== undefined && delay > 0) return;
    clearTimeout(reading);
    reading = setTimeout(() => {
      reading = undefined;
      void read(id).then(
        (found) => !isOver && onProgress(found),
        () => !isOver && readSoon(retry),
      );
    }, delay);
  };

  const stop = watchChanges(id, {
    onOpen: () => {
      onConnection("open");
      readSoon(0);
    },
    onChange: () => readSoon(pause),
    onLost: () => onConnection("lost"),
  });
  return () => {
    isOver = true;
    clearTimeout(reading);
    stop();
  };
};
