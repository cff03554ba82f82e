"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { framePath } from "@/addresses";
import { useFormat } from "@/i18n/use-format";
import {
  type Announcement,
  type AttemptTime,
  type Deadline,
  type DeadlineReport,
  timeLeft,
  type TimeLeft,
  watchDeadline,
} from "./countdown";
import styles from "./deadline-line.module.css";

/**
 * The attempt's time as the page shows it, kept up to date while the page is open.
 *
 * @param onOver called repeatedly after the deadline until the page is left, as sending may take several tries.
 */
const useDeadline = (attemptId: string, start: DeadlineReport, onOver: () => Promise<void>): Deadline => {
  const [deadline, show] = useState<Deadline>({
    deadlineAt: start.deadlineAt,
    left: null,
    call: null,
    moved: false,
  });
  const over = useRef(onOver);
  useEffect(() => {
    over.current = onOver;
  });

  const first = useRef(start);
  useEffect(() => {
    const watch = watchDeadline(attemptId, first.current, { show, over: () => over.current() });
    const wake = (): void => {
      if (document.visibilityState === "visible") watch.wake();
    };
    document.addEventListener("visibilitychange", wake);
    for (const event of ["pageshow", "online"]) addEventListener(event, wake);
    return () => {
      watch.stop();
      document.removeEventListener("visibilitychange", wake);
      for (const event of ["pageshow", "online"]) removeEventListener(event, wake);
    };
  }, [attemptId]);

  return deadline;
};

type Props = { time: AttemptTime; onOver: () => Promise<void> };

const announcementWords = {
  300_000: "fiveMinutes",
  60_000: "oneMinute",
  20_000: "twentySeconds",
} as const satisfies Record<Announcement, string>;

const day = { weekday: "short", day: "numeric", month: "short" } as const;

/** The time left in words; none while the end is far. */
const useLeft = (): ((shown: TimeLeft) => string) => {
  const t = useTranslations("take.deadline");
  return (shown) => {
    if (shown.unit === "far") return "";
    return shown.unit === "over" ? t("over") : t(shown.unit, { count: shown.count });
  };
};

/**
 * The visible line: the deadline as a time of day, which is all there is without JavaScript, and then the whole minutes
 * left.
 */
const Line = ({ shown, deadlineAt, until }: { shown: TimeLeft; deadlineAt: number; until: string }) => {
  const t = useTranslations("take.deadline");
  const left = useLeft();
  return (
    <p className={styles["line"]} data-unit={shown.unit}>
      <span className={styles["left"]}>{left(shown)}</span>{" "}
      {shown.unit !== "over" && (
        <time dateTime={new Date(deadlineAt).toISOString()}>{t("until", { time: until })}</time>
      )}
    </p>
  );
};

/**
 * The time left, once the attempt has a deadline. A screen reader announces it when it is set or moved and three times
 * after that, not every second. The live region is there from the first render, as one that is added together with its
 * text goes unannounced.
 */
export const DeadlineLine = ({ time, onOver }: Props) => {
  const t = useTranslations("take.deadline");
  const format = useFormat();
  const { attemptId, timeZone } = time;
  const now = Date.parse(time.now);
  const start = { deadlineAt: time.deadlineAt === null ? null : Date.parse(time.deadlineAt), now };
  const { deadlineAt, left, call, moved } = useDeadline(attemptId, start, onOver);
  const shown: TimeLeft = left === null ? { unit: "far" } : timeLeft(left);
  const untilOf = (at: number): string =>
    format.dateTime(new Date(at), {
      timeZone,
      ...(at - now > 18 * 60 * 60 * 1000 && day),
      hour: "2-digit",
      minute: "2-digit",
      timeZoneName: "short",
    });
  const say = (): string => {
    if (shown.unit === "over") return t("over");
    if (call !== null) return t(announcementWords[call]);
    if (!moved) return "";
    return deadlineAt === null ? t("lifted") : t("moved", { time: untilOf(deadlineAt) });
  };
  return (
    <>
      {deadlineAt !== null && <Line {...{ shown, deadlineAt }} until={untilOf(deadlineAt)} />}
      <output className="visually-hidden">{say()}</output>
    </>
  );
};

/** Submits an attempt as the form on the review page does, which leads to the result. */
export const postSubmission = (attemptId: string): void => {
  const form = document.createElement("form");
  form.method = "post";
  form.action = framePath(`/attempts/${attemptId}/submission`);
  form.hidden = true;
  document.body.append(form);
  form.submit();
};
