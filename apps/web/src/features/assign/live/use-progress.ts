import { useEffect, useState } from "react";
import type { ProgressView } from "@/server/assignments/progress-view";
import { watchProgress, type Connection } from "./watch-progress";

/** The progress of a class, kept up to date without a reload. */
export const useProgress = (first: ProgressView): { progress: ProgressView; connection: Connection } => {
  const [progress, setProgress] = useState(first);
  const [connection, setConnection] = useState<Connection>("none");
  useEffect(
    () =>
      watchProgress(first.assignment, {
        onConnection: setConnection,
        // An older response may arrive after a newer one.
        onProgress: (found) => setProgress((shown) => (found.at < shown.at ? shown : found)),
      }),
    [first.assignment],
  );
  return { progress, connection };
};
