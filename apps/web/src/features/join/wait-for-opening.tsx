"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { watchOpening } from "./watch-opening";

type Props = {
  code: string;
  /** Milliseconds until it opens, by the server's clock; null where it does not wait for that. */
  left: number | null;
  /** Said when it has opened. */
  words: string;
};

/** Shows the page anew when the assignment opens, with what was typed on it, and tells those who do not see it. */
export const WaitForOpening = ({ code, left, words }: Props) => {
  const router = useRouter();
  const [waited, setWaited] = useState(false);
  useEffect(
    () =>
      left === null
        ? undefined
        : watchOpening(code, left, () => {
            setWaited(true);
            router.refresh();
          }),
    [code, left, router],
  );
  return <output className="visually-hidden">{waited && left === null && words}</output>;
};
