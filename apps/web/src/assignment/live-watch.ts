import { framePath } from "@/addresses";
import { Elapsed, readClocks } from "@/shell/elapsed";

/** The server sends something this often, in milliseconds, even if nothing changes. */
export const beat = 15_000;

/** Milliseconds of silence after which a connection counts as dead. A dead one often says nothing at all. */
const silence = 2.5 * beat;
/** The first event comes at once: milliseconds after which it does not get through. */
const openingLimit = 10_000;
/** Milliseconds before another try; the last one repeats. */
const waits = [1000, 2000, 4000, 8000, 15_000, 30_000, 60_000];

/** A class tries again at different moments. */
const waitAfter = (tries: number): number =>
  (waits[Math.min(tries, waits.length - 1)] ?? 0) * (0.8 + 0.4 * Math.random());

type Timer = ReturnType<typeof setTimeout>;
type Listener = { onHeard: () => void; onChange: () => void; onLost: () => void };

/**
 * Listens to the events of an assignment. A connection that ends, that brings no first event, or that falls silent is
 * lost, and another one is tried.
 */
const listen = (id: string, { onHeard, onChange, onLost }: Listener) => {
  let events: EventSource | undefined;
  let waiting: Timer | undefined;
  let tries = 0;
  let since = new Elapsed(readClocks());
  let limit = openingLimit;

  const expect = (within: number): void => {
    since = new Elapsed(readClocks());
    limit = within;
  };
  const hear = (): void => {
    expect(silence);
    tries = 0;
    onHeard();
  };
  const open = (): void => {
    close();
    expect(openingLimit);
    events = new EventSource(framePath(`/api/v1/assignments/${id}/events`));
    events.addEventListener("heartbeat", hear);
    events.addEventListener("change", () => {
      hear();
      onChange();
    });
    // A browser tries again by itself, but at once and for ever.
    events.addEventListener("error", lose);
  };
  const close = (): void => {
    clearTimeout(waiting);
    waiting = undefined;
    events?.close();
    events = undefined;
  };
  const lose = (): void => {
    close();
    waiting = setTimeout(open, waitAfter(tries));
    tries += 1;
    onLost();
  };
  const silentFor = (): number => since.until(readClocks());
  const check = (): void => {
    if (events !== undefined && silentFor() > limit) lose();
  };
  /** The page is seen again, or the network is back: what had to wait is tried now. */
  const hurry = (): void => {
    check();
    if (events !== undefined && silentFor() < 1.2 * beat) return;
    tries = 0;
    open();
  };
  open();
  const watchdog = setInterval(check, 1000);
  const stop = (): void => {
    clearInterval(watchdog);
    close();
  };
  return { hurry, lose, stop };
};

/**
 * How a page keeps up: it is told of changes; it asks for them, where events do not get through; or it cannot, and what
 * it shows may be old.
 */
export type Freshness = "live" | "asking" | "lost";

type Watched<T> = {
  /** Must end in time, with an answer or without. */
  read: () => Promise<T>;
  onRead: (found: T) => void;
  onFreshness: (freshness: Freshness) => void;
};

/** Milliseconds during which changes are gathered, so that a class that answers at the same time causes one request. */
const pause = 400;
/** Milliseconds before a page that just lost its events asks: mostly, they are back by then. */
const patience = 2000;

/** Tells how fresh a page is by what was last heard and what came of the last reading; undefined before one. */
const freshnessOf = (heard: boolean, answered: boolean | undefined): Freshness => {
  if (heard && answered !== false) return "live";
  return !heard && answered === true ? "asking" : "lost";
};

/**
 * Reads something of an assignment whenever the server tells of a change, and whenever the connection is back, so that
 * nothing is missed. Where no events get through it reads at intervals. It says how fresh that is.
 */
export const watchLive = <T>(id: string, { read, onRead, onFreshness }: Watched<T>) => {
  let isOver = false;
  let heard = false;
  let answered: boolean | undefined;
  let said: Freshness | undefined;
  let reading: Timer | undefined;
  let due = Infinity;
  let fails = 0;

  const say = (): void => {
    const freshness = freshnessOf(heard, answered);
    if (freshness !== said) onFreshness(freshness);
    said = freshness;
  };
  const readSoon = (delay: number): void => {
    const at = performance.now() + delay;
    // If each change postponed it, it would never be read while a class is busy.
    if (reading !== undefined && due <= at) return;
    clearTimeout(reading);
    due = at;
    reading = setTimeout(() => void look(), delay);
  };
  const look = async (): Promise<void> => {
    reading = undefined;
    const found = await read().then(
      (value) => ({ value }),
      () => undefined,
    );
    if (isOver) return;
    answered = found !== undefined;
    if (found !== undefined) onRead(found.value);
    say();
    if (!answered) readSoon(waitAfter(fails++));
    else fails = 0;
    if (answered && !heard) readSoon(beat);
  };

  const line = listen(id, {
    onHeard: () => {
      if (heard) return;
      [heard, answered] = [true, undefined];
      say();
      readSoon(0);
    },
    onChange: () => readSoon(pause),
    onLost: () => {
      if (!heard) return readSoon(0);
      [heard, answered] = [false, undefined];
      say();
      readSoon(patience);
    },
  });
  const wake = (): void => {
    if (document.visibilityState === "visible") line.hurry();
  };
  const returns = ["online", "pageshow"];
  for (const event of returns) addEventListener(event, wake);
  addEventListener("offline", line.lose);
  document.addEventListener("visibilitychange", wake);
  return {
    /** Reads now: a time has come at which something changes by itself. */
    look: () => readSoon(0),
    stop: (): void => {
      isOver = true;
      clearTimeout(reading);
      line.stop();
      for (const event of returns) removeEventListener(event, wake);
      removeEventListener("offline", line.lose);
      document.removeEventListener("visibilitychange", wake);
    },
  };
};
