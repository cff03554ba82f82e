"use client";

import { useHydrated } from "@/features/take/question/use-hydrated";

/** Shows the page on the full screen. The button is there only where it can work; Escape leaves, as usual. */
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
