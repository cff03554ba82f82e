"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * Says what went wrong as soon as the page loads, by taking the focus; without JavaScript, the `autofocus` attribute
 * does it. Anyone who has moved to a field before JavaScript loads stays there.
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
