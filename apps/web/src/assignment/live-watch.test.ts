import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { beat, type Freshness, watchLive } from "./live-watch";

/** What a browser's EventSource is to a page, with a network that a test can change. */
class Events extends EventTarget {
  static latest: Events | undefined;
  static opened = 0;
  static network: "through" | "held" | "refused" = "through";
  isClosed = false;

  constructor() {
    super();
    Events.latest = this;
    Events.opened += 1;
    setTimeout(() => {
      if (Events.network === "through") this.tell("change");
      if (Events.network === "refused") this.tell("error");
    });
  }

  tell(name: "change" | "heartbeat" | "error"): void {
    if (!this.isClosed) this.dispatchEvent(new Event(name));
  }

  close(): void {
    this.isClosed = true;
  }
}

const page = Object.assign(new EventTarget(), { visibilityState: "visible" });
const browser = new EventTarget();
let reading: () => Promise<number> = async () => 1;
let reads = 0;
let freshness: Freshness | undefined;
let stop = (): void => undefined;

/** Moves the clock, with a beat of the server as often as there is one. */
const pass = async (milliseconds: number, { beats = true } = {}): Promise<void> => {
  for (let left = milliseconds; left > 0; left -= beat) {
    await vi.advanceTimersByTimeAsync(Math.min(left, beat));
    if (beats && Events.network === "through") Events.latest?.tell("heartbeat");
  }
};

const watch = (): void => {
  const watched = watchLive("a", {
    read: async () => {
      reads += 1;
      return reading();
    },
    onRead: () => undefined,
    onFreshness: (next) => (freshness = next),
  });
  stop = watched.stop;
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("location", { pathname: "/assignments/a/live" });
  [reads, freshness, reading] = [0, undefined, async () => 1];
  [Events.network, Events.opened, Events.latest] = ["through", 0, undefined];
  vi.stubGlobal("EventSource", Events);
  vi.stubGlobal("document", page);
  vi.stubGlobal("addEventListener", browser.addEventListener.bind(browser));
  vi.stubGlobal("removeEventListener", browser.removeEventListener.bind(browser));
});

afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a quiet class is live for as long as the server beats, over one connection", async () => {
  watch();
  await pass(60 * 60_000);
  expect([freshness, Events.opened]).toEqual(["live", 1]);
  expect(reads).toBeLessThan(3);
});

test("a connection that falls silent is lost within three beats, and tried again", async () => {
  watch();
  await pass(beat);
  Events.network = "held";
  reading = async () => Promise.reject(new TypeError("offline"));
  await pass(2 * beat, { beats: false });
  expect(freshness).toBe("live");
  await pass(beat, { beats: false });
  expect(freshness).toBe("lost");
  [Events.network, reading] = ["through", async () => 1];
  await pass(60_000);
  expect(freshness).toBe("live");
});

test("where events never get through, the page asks at intervals and says so", async () => {
  Events.network = "held";
  watch();
  await pass(9000);
  expect(freshness).toBeUndefined();
  await pass(3000);
  expect(freshness).toBe("asking");
  const before = reads;
  await pass(60_000);
  expect(reads - before).toBeGreaterThanOrEqual(3);
  expect(reads - before).toBeLessThan(12);
  Events.network = "through";
  await pass(120_000);
  expect(freshness).toBe("live");
});

test("a server that is gone is asked ever more rarely", async () => {
  watch();
  await pass(1000);
  Events.network = "refused";
  reading = async () => Promise.reject(new TypeError("refused"));
  Events.latest?.tell("error");
  expect(freshness).toBe("lost");
  await pass(10 * 60_000);
  expect(freshness).toBe("lost");
  expect(Events.opened).toBeLessThan(25);
  expect(reads).toBeLessThan(40);
});

test("events that come while nothing can be read do not make the page live", async () => {
  watch();
  await pass(1000);
  reading = async () => Promise.reject(new TypeError("refused"));
  Events.latest?.tell("change");
  await pass(beat);
  expect(freshness).toBe("lost");
  reading = async () => 1;
  await pass(60_000);
  expect(freshness).toBe("live");
});

test("after a sleep the page connects as soon as it is seen, before any of its timers", async () => {
  watch();
  await pass(1000);
  const before = Events.opened;
  // In sleep, timers stand still, and so does the steady clock.
  vi.setSystemTime(Date.now() + 8 * 60 * 60_000);
  page.dispatchEvent(new Event("visibilitychange"));
  expect([freshness, Events.opened]).toEqual(["lost", before + 1]);
  await pass(1000);
  expect(freshness).toBe("live");
});

test("a page that is looked at again and again keeps its connection", async () => {
  watch();
  await pass(1000);
  for (let looks = 0; looks < 5; looks += 1) page.dispatchEvent(new Event("visibilitychange"));
  await pass(1000);
  expect(Events.opened).toBe(1);
});

test("the loss of the network is said at once, and its return is not waited for", async () => {
  watch();
  await pass(1000);
  browser.dispatchEvent(new Event("offline"));
  expect(freshness).toBe("lost");
  browser.dispatchEvent(new Event("online"));
  await pass(500);
  expect(freshness).toBe("live");
});

test("a busy class is read in pauses, and a page that was left reads nothing more", async () => {
  watch();
  await pass(1000);
  const before = reads;
  for (let change = 0; change < 50; change += 1) {
    Events.latest?.tell("change");
    await vi.advanceTimersByTimeAsync(100);
  }
  expect(reads - before).toBeGreaterThanOrEqual(10);
  expect(reads - before).toBeLessThanOrEqual(14);
  stop();
  const after = reads;
  Events.latest?.tell("change");
  await pass(60_000);
  expect([reads, vi.getTimerCount()]).toEqual([after, 0]);
});
