"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { watchChanges } from "../live/watch-changes";

/** Milliseconds to gather changes for, so that a class that joins together is read once. */
const pause = 1000;

/** Shows the page anew when something changed in the assignment, where JavaScript runs. */
export const RefreshOnChange = ({ assignment }: { assignment: string }) => {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      timer ??= setTimeout(() => {
        timer = undefined;
        router.refresh();
      }, pause);
    };
    const stop = watchChanges(assignment, { onOpen: refresh, onChange: refresh, onLost: () => undefined });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [assignment, router]);
  return null;
};
