"use client";

import { useEffect, useRef, type ReactNode } from "react";

/**
 * What went wrong, told at once: it takes the focus when the page comes, by its attribute where there is no JavaScript.
 * Whoever is at a field before JavaScript came stays there.
 */
export const FocusedAlert = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) box.current?.focus();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- without JavaScript nothing else brings the focus to what went wrong
    <div ref={box} role="alert" tabIndex={-1} autoFocus className="error-summary stack stack--tight">
      {children}
    </div>
  );
};
