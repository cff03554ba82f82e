import { useEffect, useRef, useState } from "react";
import { fetchDeadline } from "./fetch-deadline";
import { hearServerClock, serverTime } from "./server-clock";
import { callBetween, type Call } from "./time-left";

/** Milliseconds between two looks at the clock, and between two questions to the server. */
const tick = 1000;
const inquiry = 60_000;

/** Milliseconds of rest between two tries to end an attempt. */
const rest = 3000;

type Start = { attemptId: string; deadlineAt: number; now: number };

/** `left` is null until the page is alive. `moved` is set once the teacher gave more time or less. */
export type Deadline = { deadlineAt: number | null; left: number | null; call: Call | null; moved: boolean };

/**
 * Counts down to the server's deadline by the server's clock. The server is asked again each minute, as a teacher may
 * give extra time, and once more before the time counts as over.
 *
 * @param onOver called again and again after the deadline until the page is left: sending may need several tries.
 */
export const useDeadline = (start: Start, onOver: () => Promise<void>): Deadline => {
  const { attemptId } = start;
  const [state, setState] = useState<Deadline>({
    deadlineAt: start.deadlineAt,
    left: null,
    call: null,
    moved: false,
  });
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });

  const first = useRef(start);
  useEffect(() => {
    let deadline: number | null = first.current.deadlineAt;
    let before = Number.NaN;
    let asked = performance.now();
    let busy = false;
    hearServerClock(attemptId, first.current.now);

    const ask = async (): Promise<boolean> => {
      asked = performance.now();
      const told = await fetchDeadline(attemptId);
      if (told === undefined) return false;
      hearServerClock(attemptId, told.now);
      const moved = told.deadlineAt !== deadline;
      deadline = told.deadlineAt;
      if (moved) setState((known) => ({ ...known, deadlineAt: deadline, moved: true, call: null }));
      return told.submitted;
    };

    const leftNow = (): number => (deadline === null ? Infinity : deadline - serverTime(attemptId));

    const end = async (): Promise<void> => {
      busy = true;
      const submitted = await ask();
      if (submitted || leftNow() <= 0) await over.current();
      setTimeout(() => {
        busy = false;
      }, rest);
    };

    const look = (): void => {
      const left = leftNow();
      const call = callBetween(before, left);
      before = left;
      setState((known) => ({ ...known, left, call: call ?? known.call }));
      if (busy) return;
      if (left <= 0) void end();
      else if (performance.now() - asked > inquiry) void ask();
    };

    look();
    const timer = setInterval(look, tick);
    const wake = (): void => {
      if (document.visibilityState === "visible") void ask().then(look);
    };
    document.addEventListener("visibilitychange", wake);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", wake);
    };
  }, [attemptId]);

  return state;
};
