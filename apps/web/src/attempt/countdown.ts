import { framePath } from "@/addresses";
import type { AttemptView } from "@/model/attempt";
import { type Clocks, Elapsed, readClocks } from "@/shell/elapsed";
import { isJsonObject, type JsonObject } from "@/shell/json-object";
import { timedFetch } from "@/shell/timed-fetch";

/** What the page and the countdown need to know about an attempt's time. */
export type AttemptTime = {
  attemptId: string;
  /** Null while the attempt has no deadline; a teacher may still set one. */
  deadlineAt: string | null;
  now: string;
  timeZone: string;
};

/** The time of an attempt at an assignment, which its teacher can change; null for a quiz outside an assignment. */
export const attemptTime = ({ id, assignment }: AttemptView): AttemptTime | null =>
  assignment === null
    ? null
    : {
        attemptId: id,
        deadlineAt: assignment.deadlineAt,
        now: assignment.now,
        timeZone: assignment.timeZone,
      };

/** The server's time as a page or a response gave it, and the time that has passed since on this device. */
type ClockReading = { server: number; since: Elapsed };

const readings = new Map<string, ClockReading>();

/**
 * Records the server's time, in milliseconds since 1970. An older value is ignored: the browser may show a page from
 * its cache.
 *
 * @param at when it was true on this device: a response that was under way while the device slept is as old as the
 *   request.
 */
export const setServerClock = (attemptId: string, server: number, at: Clocks = readClocks()): void => {
  const known = readings.get(attemptId);
  if (known === undefined || server > known.server) {
    readings.set(attemptId, { server, since: new Elapsed(at) });
  }
};

/**
 * The server's time now, in milliseconds since 1970, and never earlier than it is. The device's clock counts only how
 * long it slept: what it is set to does not matter, and setting it cannot give more time.
 */
export const serverTime = (attemptId: string, at: Clocks = readClocks()): number => {
  const known = readings.get(attemptId);
  return known === undefined ? Number.NaN : known.server + known.since.until(at);
};

/**
 * When an attempt ends, and the server's clock at that moment, in milliseconds since 1970; `deadlineAt` is null if
 * there is no deadline.
 */
export type DeadlineReport = { deadlineAt: number | null; now: number };

const latest = new Map<string, DeadlineReport>();
const events = new EventTarget();

const readMoment = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/** The deadline in a response of the server; undefined if it has none. */
export const readDeadline = (body: JsonObject): DeadlineReport | undefined => {
  const now = readMoment(body["now"]);
  if (Number.isNaN(now)) return undefined;
  const deadlineAt = readMoment(body["deadlineAt"]);
  return { deadlineAt: Number.isNaN(deadlineAt) ? null : deadlineAt, now };
};

/**
 * Records a deadline from a page or a response. One that is older than the latest is ignored, as responses can overtake
 * each other.
 *
 * @param at when the request for it went out: a response can be on its way for long, and through a sleep. Without it, a
 *   clock that is earlier than the one that is counted may just be late, and gives no time back.
 */
export const reportDeadline = (attemptId: string, report: DeadlineReport, at?: Clocks): void => {
  if (at !== undefined || !(serverTime(attemptId) > report.now)) setServerClock(attemptId, report.now, at);
  const known = latest.get(attemptId);
  if (known !== undefined && known.now > report.now) return;
  latest.set(attemptId, report);
  events.dispatchEvent(new Event(attemptId));
};

/** The latest known deadline. */
const latestDeadline = (attemptId: string): number | null => latest.get(attemptId)?.deadlineAt ?? null;

/** Calls back whenever a deadline is recorded; the function it returns stops that. */
const onDeadline = (attemptId: string, listener: () => void): (() => void) => {
  events.addEventListener(attemptId, listener);
  return () => events.removeEventListener(attemptId, listener);
};

/** Milliseconds within which the server must have told the time. */
const inquiryLimit = 10_000;

/** Whether the attempt is over, by the server's word; `unknown` without a connection. */
type Word = "over" | "goes-on" | "unknown";

/** Asks the server for the deadline and its clock, and records them. */
const fetchDeadline = async (attemptId: string): Promise<Word> => {
  const asked = readClocks();
  try {
    const body = await timedFetch<unknown>(
      framePath(`/api/v1/attempts/${attemptId}`),
      inquiryLimit,
      (answer) => (answer.ok ? answer.json() : undefined),
      { cache: "no-store" },
    );
    if (!isJsonObject(body) || !isJsonObject(body["assignment"])) return "unknown";
    const report = readDeadline(body["assignment"]);
    if (report === undefined) return "unknown";
    reportDeadline(attemptId, report, asked);
    const isPast = report.deadlineAt !== null && report.now >= report.deadlineAt;
    return isPast || body["submittedAt"] !== null ? "over" : "goes-on";
  } catch {
    return "unknown";
  }
};

/**
 * When the server sent this document, if it is a page of the attempt: on a slow connection that is long before its
 * scripts run. Otherwise now, as a page to which the router went has just come.
 */
const arrival = (attemptId: string): Clocks => {
  const now = readClocks();
  const [loaded] = performance.getEntriesByType("navigation");
  const isHere = loaded?.name.includes(`/attempts/${attemptId}/`) === true;
  const steady = isHere && "responseStart" in loaded ? Number(loaded.responseStart) : now.steady;
  return { steady, wall: now.wall - (now.steady - steady) };
};

/** When the time left is announced, in milliseconds before the deadline, earliest first. */
const announcementsAt = [300_000, 60_000, 20_000] as const;
export type Announcement = (typeof announcementsAt)[number];

/**
 * The announcement that falls due between two readings of the clock; the latest one, if the device slept through
 * several.
 */
export const announcementBetween = (before: number, now: number): Announcement | undefined =>
  announcementsAt.findLast((mark) => before > mark && now <= mark && now > 0);

/**
 * What is shown of the time left: nothing while the deadline is far off, then whole minutes, and seconds only in the
 * last minute.
 */
export type TimeLeft = { unit: "far" } | { unit: "minutes" | "seconds"; count: number } | { unit: "over" };

const minute = 60_000;

export const timeLeft = (left: number): TimeLeft => {
  if (left <= 0) return { unit: "over" };
  if (left > 60 * minute) return { unit: "far" };
  return left > minute
    ? { unit: "minutes", count: Math.ceil(left / minute) }
    : { unit: "seconds", count: Math.ceil(left / 1000) };
};

/** Milliseconds between two readings of the clock, and between two requests to the server. */
const tick = 1000;
const inquiryInterval = 60_000;

/** Milliseconds between two readings after which the device may have slept, or its clock may have been set. */
const gap = 5000;

/** Milliseconds between two tries to end an attempt. */
const retryInterval = 3000;

/**
 * What is shown of an attempt's time. `left`, in milliseconds, is null until the page has hydrated, and infinite if
 * there is no deadline. `moved` is set once the teacher has given another time than the page began with.
 */
export type Deadline = {
  deadlineAt: number | null;
  left: number | null;
  call: Announcement | null;
  moved: boolean;
};

type Watcher = {
  show: (deadline: Deadline) => void;
  /** Called repeatedly after the deadline until the watch is stopped, as sending may take several tries. */
  over: () => Promise<void>;
};

/**
 * Counts down to the server's deadline by the server's clock. A teacher may set, move or remove it while the page is
 * open: the response to each save carries it, and the server is asked when none has come for a minute, when the device
 * has slept, and once more before the time counts as over.
 */
export function watchDeadline(attemptId: string, start: DeadlineReport, { show, over }: Watcher) {
  reportDeadline(attemptId, start, arrival(attemptId));
  // The page may be an older one from the browser's cache.
  let shown: Deadline = { deadlineAt: latestDeadline(attemptId), left: null, call: null, moved: false };
  let before = Number.NaN;
  let reportedAt = performance.now();
  let readAt = readClocks();
  let busy = false;

  const leftNow = (): number =>
    shown.deadlineAt === null ? Infinity : shown.deadlineAt - serverTime(attemptId);

  const publish = (change: Partial<Deadline>): void => {
    shown = { ...shown, ...change };
    show(shown);
  };

  const end = async (): Promise<void> => {
    busy = true;
    // Without the server's word nothing ends: nothing could be submitted, and the device's clock may be wrong.
    if ((await fetchDeadline(attemptId)) === "over") await over();
    setTimeout(() => {
      busy = false;
    }, retryInterval);
  };

  /** Whether more time has passed since the last reading, or less, than between two ticks. */
  const hasJumped = (): boolean => {
    const [last, now] = [readAt, readClocks()];
    readAt = now;
    return Math.abs(now.wall - last.wall) > gap || now.steady - last.steady > gap;
  };

  const readClock = (): void => {
    const jumped = hasJumped();
    const left = leftNow();
    const call = announcementBetween(before, left);
    before = left;
    if (left !== shown.left) publish({ left, call: call ?? shown.call });
    if (busy) return;
    if (left <= 0) void end();
    else if (jumped || performance.now() - reportedAt > inquiryInterval) ask();
  };

  const ask = (): void => {
    reportedAt = performance.now();
    void fetchDeadline(attemptId);
  };

  const onReport = (): void => {
    reportedAt = performance.now();
    // Either the response was late, or the clock of the device is wrong.
    if (serverTime(attemptId) - (latest.get(attemptId)?.now ?? Infinity) > inquiryLimit) ask();
    const deadlineAt = latestDeadline(attemptId);
    if (deadlineAt === shown.deadlineAt) return readClock();
    // The new time is announced as such; the other announcements continue from it.
    before = Number.NaN;
    publish({ deadlineAt, moved: true, call: null });
    readClock();
  };

  const unsubscribe = onDeadline(attemptId, onReport);
  readClock();
  const timer = setInterval(readClock, tick);
  const stop = (): void => {
    unsubscribe();
    clearInterval(timer);
  };
  /** The page is seen again: shows what is left at once, and asks. */
  const wake = (): void => {
    readClock();
    if (!busy) ask();
  };
  return { wake, stop };
}
