"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { framePath } from "@/addresses";
import { isJsonObject } from "@/shell/json-object";
import { timedFetch } from "@/shell/timed-fetch";

/** Milliseconds after which the server is asked again at the latest, as timers stop while a device sleeps. */
const longest = 60 * 60_000;
/** Milliseconds over which the requests of a waiting class are spread. */
const spread = 2000;
/** Milliseconds before a failed request is tried again. */
const retry = 60_000;
/** Milliseconds within which the server must have answered. */
const limit = 10_000;

/** Milliseconds until the assignment opens, by the server's clock; null once that is not awaited. */
const askLeft = (code: string): Promise<number | null> =>
  timedFetch(
    framePath(`/api/v1/a/${code}`),
    limit,
    async (answer) => {
      const body: unknown = await answer.json();
      if (!answer.ok || !isJsonObject(body)) throw new Error(`status ${answer.status}`);
      if (body["refusal"] !== "assignment_not_open") return null;
      const left = Date.parse(String(body["opensAt"])) - Date.parse(answer.headers.get("date") ?? "");
      return Number.isNaN(left) ? retry : Math.max(left, 0);
    },
    { cache: "no-store" },
  );

/**
 * Waits until an assignment opens. The server is asked at the expected time, after an hour at the latest, and whenever
 * the page becomes visible or the network is back. The function returned stops it.
 *
 * @param left milliseconds until it opens, by the server's clock.
 */
export function watchOpening(code: string, left: number, onOpen: () => void): () => void {
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const wait = (delay: number): void => {
    clearTimeout(timer);
    // The Date header has whole seconds, so it may be up to a second early.
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
    for (const event of returns) removeEventListener(event, lookAgain);
  };

  document.addEventListener("visibilitychange", lookAgain);
  for (const event of returns) addEventListener(event, lookAgain);
  wait(left);
  return stop;
}

/** The page comes back from the browser's cache, or the network is back. */
const returns = ["pageshow", "online"];

type Props = {
  code: string;
  /** Milliseconds until it opens, by the server's clock; null if it is not awaited. */
  left: number | null;
  /** Announced when it has opened. */
  words: string;
};

/** Refreshes the page when the assignment opens, keeping what was typed, and announces it to screen readers. */
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
