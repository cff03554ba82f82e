import { framePath } from "@/addresses";
import type { AttemptView } from "@/model/attempt";
import { isJsonObject, type JsonObject } from "@/shell/json-object";

/** What the page and the countdown need to know about an attempt's time. */
export type AttemptTime = {
  attemptId: string;
  /** Null while the attempt has no deadline; a teacher may still set one. */
  deadlineAt: string | null;
  now: string;
  timeZone: string;
};

/** The time of an attempt of an assignment, which its teacher can change; null for a quiz that somebody takes alone. */
export const attemptTime = ({ id, assignment }: AttemptView): AttemptTime | null =>
  assignment === null
    ? null
    : {
        attemptId: id,
        deadlineAt: assignment.deadlineAt,
        now: assignment.now,
        timeZone: assignment.timeZone,
      };

/** The server's time as a page or an answer told it, and when it came, on a clock that nobody can set. */
type ClockReading = { server: number; heard: number };

const readings = new Map<string, ClockReading>();

/**
 * Takes in what the server's clock said, in milliseconds since 1970. An older telling is left aside: the browser may
 * show a page again that it has kept.
 */
export const setServerClock = (attemptId: string, server: number, heard = performance.now()): void => {
  const known = readings.get(attemptId);
  if (known === undefined || server > known.server) readings.set(attemptId, { server, heard });
};

/** The server's time now, in milliseconds since 1970. The device's own clock has no part in it. */
export const serverTime = (attemptId: string, at = performance.now()): number => {
  const { server, heard } = readings.get(attemptId) ?? { server: Number.NaN, heard: at };
  return server + (at - heard);
};

/** When an attempt's time ends, and the server's clock as it said so, in milliseconds since 1970; null where nothing ends it. */
export type DeadlineReport = { deadlineAt: number | null; now: number };

const latest = new Map<string, DeadlineReport>();
const events = new EventTarget();

const readMoment = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/** What an answer of the server says of the time; undefined if it says nothing. */
export const readDeadline = (body: JsonObject): DeadlineReport | undefined => {
  const now = readMoment(body["now"]);
  if (Number.isNaN(now)) return undefined;
  const deadlineAt = readMoment(body["deadlineAt"]);
  return { deadlineAt: Number.isNaN(deadlineAt) ? null : deadlineAt, now };
};

/** Takes in what a page or an answer said. What is older than the last telling is left aside: answers overtake each other. */
export const reportDeadline = (attemptId: string, told: DeadlineReport): void => {
  setServerClock(attemptId, told.now);
  const known = latest.get(attemptId);
  if (known !== undefined && known.now > told.now) return;
  latest.set(attemptId, told);
  events.dispatchEvent(new Event(attemptId));
};

/** The deadline that was told last. */
const latestDeadline = (attemptId: string): number | null => latest.get(attemptId)?.deadlineAt ?? null;

/** Calls back whenever the deadline was told; the result stops it. */
const onDeadline = (attemptId: string, listener: () => void): (() => void) => {
  events.addEventListener(attemptId, listener);
  return () => events.removeEventListener(attemptId, listener);
};

/** Asks the server for the deadline and its clock; whether the attempt was submitted. Without a connection nothing is told. */
const fetchDeadline = async (attemptId: string): Promise<{ submitted: boolean }> => {
  try {
    const answer = await fetch(framePath(`/api/v1/attempts/${attemptId}`), { cache: "no-store" });
    const body: unknown = answer.ok ? await answer.json() : undefined;
    if (!isJsonObject(body) || !isJsonObject(body["assignment"])) return { submitted: false };
    const told = readDeadline(body["assignment"]);
    if (told === undefined) return { submitted: false };
    reportDeadline(attemptId, told);
    return { submitted: body["submittedAt"] !== null };
  } catch {
    return { submitted: false };
  }
};

/** When the time left is said aloud, in milliseconds before the deadline, from the first to the last. */
export const announcementsAt = [300_000, 60_000, 20_000] as const;
export type Announcement = (typeof announcementsAt)[number];

/** The call that falls between two looks at the clock; the latest, where the device slept over several. */
export const announcementBetween = (before: number, now: number): Announcement | undefined =>
  announcementsAt.findLast((call) => before > call && now <= call && now > 0);

/** What is shown of the time left: nothing of a far deadline, then whole minutes, and seconds only in the last one. */
export type TimeLeft = { unit: "far" } | { unit: "minutes" | "seconds"; count: number } | { unit: "over" };

const minute = 60_000;

export const timeLeft = (left: number): TimeLeft => {
  if (left <= 0) return { unit: "over" };
  if (left > 60 * minute) return { unit: "far" };
  return left > minute
    ? { unit: "minutes", count: Math.ceil(left / minute) }
    : { unit: "seconds", count: Math.ceil(left / 1000) };
};

/** Milliseconds between two looks at the clock, and between two questions to the server. */
const tick = 1000;
const inquiryInterval = 60_000;

/** Milliseconds of rest between two tries to end an attempt. */
const retryInterval = 3000;

/**
 * What is shown of an attempt's time. `left`, in milliseconds, is null until the page is alive, and infinite where nothing
 * ends the attempt. `moved` is set once the teacher gave another time than the page began with.
 */
export type Deadline = {
  deadlineAt: number | null;
  left: number | null;
  call: Announcement | null;
  moved: boolean;
};

type Watcher = {
  show: (deadline: Deadline) => void;
  /** Called again and again after the deadline until the watch is stopped: sending may need several tries. */
  over: () => Promise<void>;
};

/**
 * Counts down to the server's deadline by the server's clock. A teacher may set one, move it or take it away while the
 * page is open: each answer to a save tells it, and the server is asked when none came for a minute, and once more before
 * the time counts as over.
 */
export function watchDeadline(attemptId: string, start: DeadlineReport, { show, over }: Watcher) {
  reportDeadline(attemptId, start);
  // The page may be an older one that the browser kept.
  let shown: Deadline = { deadlineAt: latestDeadline(attemptId), left: null, call: null, moved: false };
  let before = Number.NaN;
  let heard = performance.now();
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

  const look = (): void => {
    const left = leftNow();
    const call = announcementBetween(before, left);
    before = left;
    if (left !== shown.left) publish({ left, call: call ?? shown.call });
    if (busy) return;
    if (left <= 0) void end();
    else if (performance.now() - heard > inquiryInterval) ask();
  };

  const ask = (): void => {
    heard = performance.now();
    void fetchDeadline(attemptId);
  };

  const hear = (): void => {
    heard = performance.now();
    const deadlineAt = latestDeadline(attemptId);
    if (deadlineAt === shown.deadlineAt) return;
    // The new time is said as such; the calls go on from it.
    before = Number.NaN;
    publish({ deadlineAt, moved: true, call: null });
    look();
  };

  const deaf = onDeadline(attemptId, hear);
  look();
  const timer = setInterval(look, tick);
  const stop = (): void => {
    deaf();
    clearInterval(timer);
  };
  return { ask, stop };
}
