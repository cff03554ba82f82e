"use client";

import { useHydrated } from "@/features/take/question/use-hydrated";

/** Prints the page; it shows only where it can work. */
export const PrintButton = ({ label }: { label: string }) =>
  useHydrated() && (
    <button type="button" className="button button--quiet" onClick={() => window.print()}>
      {label}
    </button>
  );
