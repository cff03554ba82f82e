"use client";

import { useState } from "react";
import { useHydrated } from "@/features/take/question/use-hydrated";

type Props = { text: string; label: string; copied: string; notCopied: string };

/** Copies a text. The button is there only where it can work, and says whether the text was copied. */
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
