import { usePathname } from "next/navigation";
import { useEffect, useRef } from "react";
import { ownPath } from "@/features/embed/own-path";
import { questionHeadingId } from "./question-group";
import { questionPath } from "./question-path";

/**
 * The number of the question in the address, and a way to another one without a request. The browser's own
 * back and forward work, and a new question's heading takes the focus.
 */
export const useQuestionNumber = (
  attemptId: string,
  first: number,
): { number: number; goTo: (number: number) => void } => {
  const path = usePathname();
  const number = Number(/\/questions\/(\d+)$/.exec(path)?.[1] ?? first);
  const shown = useRef(number);

  useEffect(() => {
    if (shown.current === number) return;
    shown.current = number;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>(`#${questionHeadingId}`)?.focus({ preventScroll: true });
  }, [number]);

  return { number, goTo: (next) => history.pushState(null, "", ownPath(questionPath(attemptId, next))) };
};
