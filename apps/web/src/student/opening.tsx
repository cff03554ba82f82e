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
/** Milliseconds that the server has to answer. */
const limit = 15_000;

const readAnswer = async (answer: Response): Promise<{ body: unknown; date: string }> => ({
  body: answer.ok ? await answer.json() : undefined,
  date: answer.headers.get("date") ?? "",
});

/** Milliseconds until the assignment opens, by the server's clock; null once that is not awaited. */
const askLeft = async (code: string): Promise<number | null> => {
  const address = framePath(`/api/v1/a/${code}`);
  const { body, date } = await timedFetch(address, limit, readAnswer, { cache: "no-store" });
  if (!isJsonObject(body)) throw new Error("no answer");
  if (body["refusal"] !== "assignment_not_open") return null;
  const left = Date.parse(String(body["opensAt"])) - Date.parse(date);
  return Number.isNaN(left) ? retry : Math.max(left, 0);
};

/**
 * Waits until an assignment opens. The server is asked at the expected time, after an hour at the latest, and whenever
 * the page becomes visible. The function returned stops it.
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
  };

  document.addEventListener("visibilitychange", lookAgain);
  wait(left);
  return stop;
}

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
