"use client";

import { useState } from "react";
import { useHydrated } from "@/features/take/question/use-hydrated";

type Props = { text: string; label: string; copied: string; notCopied: string };

/** Copies a text; it shows only where it can work, and says what became of it. */
export const CopyButton = ({ text, label, copied, notCopied }: Props) => {
  const [said, setSaid] = useState("");
  const copy = async (): Promise<void> => {
    // Browsers have no clipboard for pages that came over plain http.
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
