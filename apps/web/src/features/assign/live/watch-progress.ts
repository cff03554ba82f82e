import type { ProgressView } from "@/server/assignments/progress-view";
import { watchChanges } from "./watch-changes";

export type Connection = "none" | "open" | "lost";

type Watcher = {
  onConnection: (connection: Connection) => void;
  onProgress: (progress: ProgressView) => void;
};

/** Milliseconds to gather changes for, so that a class that answers together asks once. */
const pause = 400;
/** Milliseconds until what failed is tried again. */
const retry = 3000;

const read = async (id: string): Promise<ProgressView> => {
  const response = await fetch(`/api/v1/assignments/${id}/students`, { cache: "no-store" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
};

/**
 * Reads the progress of a class anew whenever the server says that something changed, and whenever the connection is
 * there again, so that nothing is missed over a restart. The function that it gives stops it.
 */
export const watchProgress = (id: string, { onConnection, onProgress }: Watcher): (() => void) => {
  let isOver = false;
  let reading: ReturnType<typeof setTimeout> | undefined;

  const readSoon = (delay: number): void => {
    // Put off again and again, it would never be read while a class is busy.
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
