/** Milliseconds before a failed connection is tried again. */
const retry = 3000;

type Watcher = {
  /** The connection has opened, for the first time or again: changes may have been missed. */
  onOpen: () => void;
  onChange: () => void;
  onLost: () => void;
};

/**
 * Listens for changes of an assignment, and connects again by itself after a loss. The function that it returns stops
 * it.
 */
export const watchChanges = (id: string, { onOpen, onChange, onLost }: Watcher): (() => void) => {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let events: EventSource;
  const open = (): void => {
    events = new EventSource(`/api/v1/assignments/${id}/events`);
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
