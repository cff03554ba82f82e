import { hearServerClock } from "./server-clock";

/** When an attempt's time ends, and the server's clock as it said so, in milliseconds since 1970; null where nothing ends it. */
export type Told = { deadlineAt: number | null; now: number };

const latest = new Map<string, Told>();
const events = new EventTarget();

const readMoment = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/** What an answer of the server says of the time; undefined if it says nothing. */
export const readTold = (body: Readonly<Record<string, unknown>>): Told | undefined => {
  const now = readMoment(body["now"]);
  if (Number.isNaN(now)) return undefined;
  const deadlineAt = readMoment(body["deadlineAt"]);
  return { deadlineAt: Number.isNaN(deadlineAt) ? null : deadlineAt, now };
};

/** Takes in what a page or an answer said. What is older than the last telling is left aside: answers overtake each other. */
export const tellDeadline = (attemptId: string, told: Told): void => {
  hearServerClock(attemptId, told.now);
  const known = latest.get(attemptId);
  if (known !== undefined && known.now > told.now) return;
  latest.set(attemptId, told);
  events.dispatchEvent(new Event(attemptId));
};

/** The deadline that was told last. */
export const toldDeadline = (attemptId: string): number | null => latest.get(attemptId)?.deadlineAt ?? null;

/** Calls back whenever the deadline was told; the result stops it. */
export const onTold = (attemptId: string, listener: () => void): (() => void) => {
  events.addEventListener(attemptId, listener);
  return () => events.removeEventListener(attemptId, listener);
};
