import { useEffect, useRef, useState } from "react";
import type { ProgressView } from "@/server/assignments/progress-view";

export type Connection = "none" | "open" | "lost";

/** Milliseconds to gather changes for, so that a class that starts together asks once. */
const pause = 400;
/** Milliseconds until a reading that failed is tried again. */
const retry = 3000;

const read = async (id: string): Promise<ProgressView> => {
  const response = await fetch(`/api/v1/assignments/${id}/students`, { cache: "no-store" });
  if (!response.ok) throw new Error(`status ${response.status}`);
  return response.json();
};

/**
 * Keeps the progress of a class up to date: reads it anew whenever the server says that something changed, and whenever
 * the connection is there again, so that nothing is missed over a restart.
 */
export const useProgress = (first: ProgressView): { progress: ProgressView; connection: Connection } => {
  const id = first.assignment;
  const [progress, setProgress] = useState(first);
  const [connection, setConnection] = useState<Connection>("none");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    let isOver = false;
    const update = async (): Promise<void> => {
      const found = await read(id).catch(() => null);
      if (isOver) return;
      if (found === null) return soon(retry);
      // An older answer may come after a newer one.
      setProgress((shown) => (found.at < shown.at ? shown : found));
    };
    const soon = (delay: number): void => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void update(), delay);
    };
    const events = new EventSource(`/api/v1/assignments/${id}/events`);
    const onChange = (): void => soon(pause);
    events.addEventListener("open", () => {
      setConnection("open");
      soon(0);
    });
    events.addEventListener("error", () => setConnection("lost"));
    events.addEventListener("message", onChange);
    events.addEventListener("progress", onChange);
    return () => {
      isOver = true;
      clearTimeout(timer.current);
      events.close();
    };
  }, [id]);

  return { progress, connection };
};
