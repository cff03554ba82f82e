"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";

/** After how many milliseconds it is said that reading takes longer than usual. */
const patience = 4000;

type Progress = "none" | "reading" | "still";

/**
 * Says, once the form that it stands in is sent, that its file is being read, and later that it still is: a large file
 * waits for those before it. It goes as the next page comes; a page that the browser brings back has none.
 */
export const ReadingLine = () => {
  const t = useTranslations("ownQuestions");
  const line = useRef<HTMLOutputElement>(null);
  const [progress, setProgress] = useState<Progress>("none");
  useEffect(() => {
    const form = line.current?.closest("form");
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = () => {
      setProgress("reading");
      timer = setTimeout(() => setProgress("still"), patience);
    };
    const reset = () => {
      clearTimeout(timer);
      setProgress("none");
    };
    form?.addEventListener("submit", begin);
    window.addEventListener("pageshow", reset);
    return () => {
      clearTimeout(timer);
      form?.removeEventListener("submit", begin);
      window.removeEventListener("pageshow", reset);
    };
  }, []);
  return (
    <output ref={line} className="hint">
      {progress === "reading" && <span>{t("reading")}</span>}
      {progress === "still" && <span>{t("stillReading")}</span>}
    </output>
  );
};
