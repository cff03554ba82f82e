"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { framePath } from "@/addresses";

/** Milliseconds before a failed connection is tried again. */
const retry = 3000;

type ChangeWatcher = {
  /** The connection has opened, for the first time or again: changes may have been missed. */
  onOpen: () => void;
  onChange: () => void;
  onLost: () => void;
};

/**
 * Listens for changes of an assignment, and connects again by itself after a loss. The function that it returns stops
 * it.
 */
export const watchChanges = (id: string, { onOpen, onChange, onLost }: ChangeWatcher): (() => void) => {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let events: EventSource;
  const open = (): void => {
    events = new EventSource(framePath(`/api/v1/assignments/${id}/events`));
    events.addEventListener("open", onOpen);
    events.addEventListener("change", onChange);
    events.addEventListener("error", () => {
      onLost();
      // A browser reconnects by itself after a lost connection, but not after a response that is not an event stream.
      if (events.readyState === EventSource.CLOSED) opening = setTimeout(open, retry);
    });
  };
  open();
  return () => {
    clearTimeout(opening);
    events.close();
  };
};

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
