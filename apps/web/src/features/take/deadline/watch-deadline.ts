import { fetchDeadline } from "./fetch-deadline";
import { serverTime } from "./server-clock";
import { callBetween, type Call } from "./time-left";
import { onTold, tellDeadline, toldDeadline, type Told } from "./told-deadline";

/** Milliseconds between two looks at the clock, and between two questions to the server. */
const tick = 1000;
const inquiry = 60_000;

/** Milliseconds of rest between two tries to end an attempt. */
const rest = 3000;

/**
 * What is shown of an attempt's time. `left`, in milliseconds, is null until the page is alive, and infinite where nothing
 * ends the attempt. `moved` is set once the teacher gave another time than the page began with.
 */
export type Deadline = { deadlineAt: number | null; left: number | null; call: Call | null; moved: boolean };

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
export function watchDeadline(attemptId: string, start: Told, { show, over }: Watcher) {
  tellDeadline(attemptId, start);
  // The page may be an older one that the browser kept.
  let shown: Deadline = { deadlineAt: toldDeadline(attemptId), left: null, call: null, moved: false };
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
    }, rest);
  };

  const look = (): void => {
    const left = leftNow();
    const call = callBetween(before, left);
    before = left;
    if (left !== shown.left) publish({ left, call: call ?? shown.call });
    if (busy) return;
    if (left <= 0) void end();
    else if (performance.now() - heard > inquiry) ask();
  };

  const ask = (): void => {
    heard = performance.now();
    void fetchDeadline(attemptId);
  };

  const hear = (): void => {
    heard = performance.now();
    const deadlineAt = toldDeadline(attemptId);
    if (deadlineAt === shown.deadlineAt) return;
    // The new time is said as such; the calls go on from it.
    before = Number.NaN;
    publish({ deadlineAt, moved: true, call: null });
    look();
  };

  const deaf = onTold(attemptId, hear);
  look();
  const timer = setInterval(look, tick);
  const stop = (): void => {
    deaf();
    clearInterval(timer);
  };
  return { ask, stop };
}
