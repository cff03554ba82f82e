import { useEffect, useRef, useState } from "react";
import type { Told } from "./told-deadline";
import { watchDeadline, type Deadline } from "./watch-deadline";

/**
 * The time of an attempt as the page shows it, followed as long as the page is open.
 *
 * @param onOver called again and again after the deadline until the page is left: sending may need several tries.
 */
export const useDeadline = (attemptId: string, start: Told, onOver: () => Promise<void>): Deadline => {
  const [deadline, show] = useState<Deadline>({
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
    const watch = watchDeadline(attemptId, first.current, { show, over: () => over.current() });
    const wake = (): void => {
      if (document.visibilityState === "visible") watch.ask();
    };
    document.addEventListener("visibilitychange", wake);
    return () => {
      watch.stop();
      document.removeEventListener("visibilitychange", wake);
    };
  }, [attemptId]);

  return deadline;
};
