"use client";

import { useEffect, useRef, type ReactNode } from "react";

/** What went wrong, told at once: it takes the focus when the page comes. */
export const FocusedAlert = ({ children }: { children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} role="alert" tabIndex={-1} className="error-summary stack stack--tight">
      {children}
    </div>
  );
};
