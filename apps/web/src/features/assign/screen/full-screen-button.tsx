"use client";

import { useHydrated } from "@/features/take/question/use-hydrated";

/** Fills the screen with the page; it shows only where it can work. Escape leaves it, as always. */
export const FullScreenButton = ({ label }: { label: string }) =>
  useHydrated() &&
  document.fullscreenEnabled && (
    <button
      type="button"
      className="button button--quiet"
      onClick={() => void document.documentElement.requestFullscreen()}
    >
      {label}
    </button>
  );
