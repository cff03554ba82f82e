"use client";

import { useState, useSyncExternalStore } from "react";

const never = (): (() => void) => () => undefined;

/** False on the server and during hydration, true afterwards: for controls that need JavaScript. */
export const useHydrated = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

type Props = { text: string; label: string; copied: string; notCopied: string };

/** Copies a text. The button is shown only once it works, after hydration, and says whether the text was copied. */
export const CopyButton = ({ text, label, copied, notCopied }: Props) => {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    // Browsers give no clipboard to pages that were loaded over plain HTTP.
    const done = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setSaid(done ? copied : notCopied);
  };
  return (
    useHydrated() && (
      <>
        <button type="button" className="button button--quiet" onClick={() => void copy()}>
          {label}
        </button>
        <output className="hint">{said}</output>
      </>
    )
  );
};

/**
 * Shows the page on the full screen. The button is shown only once it works, after hydration; Escape leaves, as usual.
 */
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

/** Prints the page. The button is shown only once it works, after hydration. */
export const PrintButton = ({ label }: { label: string }) =>
  useHydrated() && (
    <button type="button" className="button button--quiet" onClick={() => window.print()}>
      {label}
    </button>
  );
