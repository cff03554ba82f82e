"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { framePath } from "@/addresses";
import { isJsonObject } from "@/shell/json-object";
import type { ImportProgress } from "./question-reader.server";

/** After how many milliseconds it is said that reading takes longer than usual. */
const patience = 4000;

/** How often it is asked how far the file is, in milliseconds: most are read before the first time. */
const interval = 1500;

/** Nothing is known of how far a file is until the server has it. */
type Progress = "none" | "reading" | "still" | ImportProgress;

/** How far the file is; undefined if the server does not say. */
async function askProgress(assignmentId: string, signal: AbortSignal): Promise<ImportProgress | undefined> {
  const answer = await fetch(framePath(`/api/v1/assignments/${assignmentId}/import`), { signal });
  const found: unknown = answer.ok ? await answer.json() : undefined;
  const reading = isJsonObject(found) ? found["reading"] : undefined;
  if (!isJsonObject(reading)) return undefined;
  const { before, count } = reading;
  return typeof before === "number" && typeof count === "number" ? { before, count } : undefined;
}

/**
 * Says, once the form that it stands in is sent, that its file is being read, and then how far that is: a file waits for
 * those before it. It goes as the next page comes; a page that the browser brings back has none.
 */
export const ImportProgressLine = ({ assignmentId }: { assignmentId: string }) => {
  const t = useTranslations("ownQuestions.progress");
  const line = useRef<HTMLOutputElement>(null);
  const [progress, setProgress] = useState<Progress>("none");
  useEffect(() => {
    const form = line.current?.closest("form");
    let asking = new AbortController();
    let timers: ReturnType<typeof setTimeout>[] = [];
    const ask = async () => {
      const { signal } = asking;
      const reading = await askProgress(assignmentId, signal).catch(() => undefined);
      if (signal.aborted) return;
      if (reading !== undefined) setProgress(reading);
      timers.push(setTimeout(() => void ask(), interval));
    };
    const stop = () => {
      asking.abort();
      for (const timer of timers) clearTimeout(timer);
      timers = [];
    };
    const begin = () => {
      stop();
      asking = new AbortController();
      setProgress("reading");
      timers = [
        setTimeout(() => setProgress((now) => (now === "reading" ? "still" : now)), patience),
        setTimeout(() => void ask(), interval),
      ];
    };
    const reset = () => {
      stop();
      setProgress("none");
    };
    form?.addEventListener("submit", begin);
    window.addEventListener("pageshow", reset);
    return () => {
      stop();
      form?.removeEventListener("submit", begin);
      window.removeEventListener("pageshow", reset);
    };
  }, [assignmentId]);
  return (
    <output ref={line} className="hint">
      {progress === "reading" && <span>{t("reading")}</span>}
      {progress === "still" && <span>{t("stillReading")}</span>}
      {typeof progress === "object" && (
        <span>
          {progress.before > 0
            ? t("readBefore", { count: progress.before })
            : t("readSoFar", { count: progress.count })}
        </span>
      )}
    </output>
  );
};
