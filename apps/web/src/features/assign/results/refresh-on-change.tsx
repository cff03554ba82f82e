"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { watchChanges } from "../live/watch-changes";

/** Milliseconds during which changes are gathered, so that a class that joins at the same time causes one refresh. */
const pause = 1000;

/** Refreshes the page when the assignment changes, where JavaScript runs. */
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
