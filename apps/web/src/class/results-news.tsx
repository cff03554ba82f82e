"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { LiveLine, useLive } from "@/assignment/live-line";
import { type AssignmentStatus, readStatus } from "@/assignment/assignment-status";
import styles from "./results-page.module.css";

/**
 * Whether the browser has translated the page. A translator takes text nodes out of it, which React would go on changing
 * where nobody sees them.
 */
const isTranslated = (): boolean => document.querySelector("main font") !== null;

type Props = { id: string; first: AssignmentStatus; times: readonly number[]; timeZone: string };

/**
 * Keeps results up to date. While there are none, the page refreshes by itself, and its changing texts stand in elements
 * of their own. After that nothing moves while it is read: a line says that there are more, and shows them when asked,
 * with what was open still open.
 */
export const ResultsNews = ({ id, first, times, timeZone }: Props) => {
  const t = useTranslations("assignResults.news");
  const router = useRouter();
  const line = useRef<HTMLOutputElement>(null);
  const { shown, freshness } = useLive(id, { first, read: () => readStatus(id), times });
  const isEmpty = first.submissions === 0;
  const more = shown.submissions - first.submissions;
  const isOld = more !== 0 || shown.students !== first.students;
  const refreshed = isEmpty && isOld ? shown : null;
  useEffect(() => {
    if (refreshed !== null) router.refresh();
  }, [refreshed, router]);

  const show = (): void => {
    if (isTranslated()) return location.reload();
    // The button goes once they are shown.
    line.current?.focus();
    router.refresh();
  };
  return (
    <>
      {(freshness === "lost" || freshness === "asking") && (
        <LiveLine freshness={freshness} at={shown.at} timeZone={timeZone} />
      )}
      <output ref={line} tabIndex={-1} className={`screen-only ${styles["news"] ?? ""}`}>
        {!isEmpty && more !== 0 && (
          <span className="notice row">
            <span>{more > 0 ? t("more", { count: more }) : t("fewer")}</span>{" "}
            <button type="button" className="button button--quiet" onClick={show}>
              {t("show", { count: more })}
            </button>
          </span>
        )}
      </output>
    </>
  );
};
