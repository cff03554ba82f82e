/** Milliseconds until what failed is tried again. */
const retry = 3000;

type Watcher = {
  /** The connection is there, for the first time or again: changes may have been missed. */
  onOpen: () => void;
  onChange: () => void;
  onLost: () => void;
};

/**
 * Hears from the server whenever something in an assignment changed, and connects again by itself. The function that it
 * gives stops it.
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
      // A browser tries again by itself after a lost connection, but not after an answer that is no stream.
      if (events.readyState === EventSource.CLOSED) opening = setTimeout(open, retry);
    });
  };
  open();
  return () => {
    clearTimeout(opening);
    events.close();
  };
};
