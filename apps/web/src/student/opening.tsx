"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { framePath } from "@/addresses";
import { isJsonObject } from "@/shell/json-object";

/** Milliseconds after which the server is asked again at the latest, as a device that slept counts too few. */
const longest = 60 * 60_000;
/** Milliseconds over which a class that waits asks, so that not all ask at once. */
const spread = 2000;
/** Milliseconds until what failed is tried again. */
const retry = 60_000;

/** How long it is until the assignment opens, by the server's clock, in milliseconds; null once it does not wait for that. */
const askLeft = async (code: string): Promise<number | null> => {
  const answer = await fetch(framePath(`/api/v1/a/${code}`), { cache: "no-store" });
  const body: unknown = await answer.json();
  if (!answer.ok || !isJsonObject(body)) throw new Error(`status ${answer.status}`);
  if (body["refusal"] !== "assignment_not_open") return null;
  const left = Date.parse(String(body["opensAt"])) - Date.parse(answer.headers.get("date") ?? "");
  return Number.isNaN(left) ? retry : Math.max(left, 0);
};

/**
 * Waits until an assignment opens, calmly: the server is asked when it should be, at most an hour later, and when the
 * page is looked at again. The function that it gives stops it.
 *
 * @param left milliseconds until it opens, as the server reckoned them.
 */
export function watchOpening(code: string, left: number, onOpen: () => void): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (delay: number): void => {
    clearTimeout(timer);
    // What the server's clock says in whole seconds may be up to one too early.
    timer = setTimeout(look, Math.min(delay, longest) + 1000 + Math.random() * spread);
  };
  const hear = (told: number | null): void => {
    if (isOver) return;
    if (told !== null) return wait(told);
    stop();
    onOpen();
  };
  const look = (): void => {
    void askLeft(code).then(hear, () => hear(retry));
  };
  const lookAgain = (): void => {
    if (document.visibilityState === "visible") look();
  };
  const stop = (): void => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", lookAgain);
  };

  document.addEventListener("visibilitychange", lookAgain);
  wait(left);
  return stop;
}

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
