import { framePath } from "@/addresses";
import type { AttemptView } from "@/model/attempt";
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

/**
 * The server's time as a page or a response gave it, and when it arrived on the browser's monotonic clock, which nobody
 * can set.
 */
type ClockReading = { server: number; receivedAt: number };

const readings = new Map<string, ClockReading>();

/**
 * Records the server's time, in milliseconds since 1970. An older value is ignored: the browser may show a page from
 * its cache.
 */
export const setServerClock = (attemptId: string, server: number, receivedAt = performance.now()): void => {
  const known = readings.get(attemptId);
  if (known === undefined || server > known.server) readings.set(attemptId, { server, receivedAt });
};

/** The server's time now, in milliseconds since 1970. The device's own clock is not used. */
export const serverTime = (attemptId: string, at = performance.now()): number => {
  const { server, receivedAt } = readings.get(attemptId) ?? { server: Number.NaN, receivedAt: at };
  return server + (at - receivedAt);
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
 */
export const reportDeadline = (attemptId: string, report: DeadlineReport): void => {
  setServerClock(attemptId, report.now);
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

/** Milliseconds that the server has to answer. */
const inquiryLimit = 10_000;

const readAnswer = async (answer: Response): Promise<unknown> => (answer.ok ? answer.json() : undefined);

/**
 * Asks the server for the deadline and its clock, and records them. Resolves to whether the attempt has been submitted;
 * without a connection, to false.
 */
const fetchDeadline = async (attemptId: string): Promise<{ submitted: boolean }> => {
  try {
    const address = framePath(`/api/v1/attempts/${attemptId}`);
    const body = await timedFetch(address, inquiryLimit, readAnswer, { cache: "no-store" });
    if (!isJsonObject(body) || !isJsonObject(body["assignment"])) return { submitted: false };
    const report = readDeadline(body["assignment"]);
    if (report === undefined) return { submitted: false };
    reportDeadline(attemptId, report);
    return { submitted: body["submittedAt"] !== null };
  } catch {
    return { submitted: false };
  }
};

/** When the time left is announced, in milliseconds before the deadline, earliest first. */
export const announcementsAt = [300_000, 60_000, 20_000] as const;
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
 * open: the response to each save carries it, and the server is asked when none has come for a minute, and once more
 * before the time counts as over.
 */
export function watchDeadline(attemptId: string, start: DeadlineReport, { show, over }: Watcher) {
  reportDeadline(attemptId, start);
  // The page may be an older one from the browser's cache.
  let shown: Deadline = { deadlineAt: latestDeadline(attemptId), left: null, call: null, moved: false };
  let before = Number.NaN;
  let reportedAt = performance.now();
  let busy = false;

  const leftNow = (): number =>
    shown.deadlineAt === null ? Infinity : shown.deadlineAt - serverTime(attemptId);

  const publish = (change: Partial<Deadline>): void => {
    shown = { ...shown, ...change };
    show(shown);
  };

  const end = async (): Promise<void> => {
    busy = true;
    const { submitted } = await fetchDeadline(attemptId);
    if (submitted || leftNow() <= 0) await over();
    setTimeout(() => {
      busy = false;
    }, retryInterval);
  };

  const readClock = (): void => {
    const left = leftNow();
    const call = announcementBetween(before, left);
    before = left;
    if (left !== shown.left) publish({ left, call: call ?? shown.call });
    if (busy) return;
    if (left <= 0) void end();
    else if (performance.now() - reportedAt > inquiryInterval) ask();
  };

  const ask = (): void => {
    reportedAt = performance.now();
    void fetchDeadline(attemptId);
  };

  const onReport = (): void => {
    reportedAt = performance.now();
    const deadlineAt = latestDeadline(attemptId);
    if (deadlineAt === shown.deadlineAt) return;
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
  return { ask, stop };
}
