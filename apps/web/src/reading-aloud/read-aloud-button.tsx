"use client";

import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import styles from "./read-aloud-button.module.css";
import type { SpeechEnd } from "./speech";
import { findVoice, listenToVoices } from "./voice";

/**
 * Whether the device has a voice for a language, and the browser knows where sentences end. Not on the server, and often not
 * yet when the page is first shown.
 */
const useHasVoice = (language: string): boolean =>
  useSyncExternalStore(
    listenToVoices,
    () => "Segmenter" in Intl && findVoice(language) !== undefined,
    () => false,
  );

type ElementReader = typeof import("./element-reader");

/** What reads aloud, on a device that can. It is there before the button, as some phones speak only within a press. */
const useElementReader = (canSpeak: boolean): ElementReader | null => {
  const [reader, setReader] = useState<ElementReader | null>(null);
  useEffect(() => {
    if (!canSpeak) return;
    // Without it there is no button, and the page is as whole as without a voice.
    import("./element-reader").then(setReader, () => undefined);
  }, [canSpeak]);
  return canSpeak ? reader : null;
};

const Sign = ({ shape }: { shape: "speak" | "stop" }) => (
  <svg viewBox="0 0 16 16" aria-hidden="true" className={styles["sign"]}>
    {shape === "speak" ? (
      <path d="M2 6v4h2.5L8 13V3L4.5 6zM10.5 5.5a3.5 3.5 0 0 1 0 5M12.5 3.5a6.4 6.4 0 0 1 0 9" />
    ) : (
      <path className={styles["filled"]} d="M4 4h8v8H4z" />
    )}
  </svg>
);

type Props = {
  /** What is read, to tell two buttons of a page apart. */
  of: "question" | "reading";
  /** Of the words that are read; empty where nobody knows it. */
  language: string;
};

/**
 * Reads aloud the element that follows it. Nothing is shown where the device has no voice for the language. What was
 * stopped goes on at the sentence where it was.
 */
export const ReadAloudButton = ({ of, language }: Props) => {
  const t = useTranslations("shell.aloud");
  const reader = useElementReader(useHasVoice(language));
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const stop = useRef<() => void>(undefined);
  const [state, setState] = useState<SpeechEnd | { is: "speaking" }>({ is: "finished" });

  // Another question has another address.
  const path = usePathname();
  const startedOn = useRef(path);
  useEffect(() => {
    if (startedOn.current !== path) stop.current?.();
  }, [path]);
  useEffect(() => () => stop.current?.(), []);

  const read = (from: number): void => {
    const element = place.current?.nextElementSibling;
    if (!reader || !element) return;
    startedOn.current = path;
    // The button to begin anew goes away, and must not take the focus with it.
    button.current?.focus();
    setState({ is: "speaking" });
    stop.current = reader.readElement(element, { language, blank: t("blank"), from, onEnd: setState });
  };

  if (reader === null) return null;
  const isSpeaking = state.is === "speaking";
  const stoppedAt = state.is === "stopped" && state.at > 0 ? state.at : 0;
  const label = isSpeaking ? t("stop") : t(stoppedAt > 0 ? "on" : "start");
  return (
    <div ref={place} className={styles["aloud"]} data-of={of} data-speaking={isSpeaking}>
      <button
        ref={button}
        type="button"
        className={`tool ${styles["button"] ?? ""}`}
        aria-label={t(of, { button: label })}
        onClick={() => (isSpeaking ? stop.current?.() : read(stoppedAt))}
      >
        <Sign shape={isSpeaking ? "stop" : "speak"} />
        {label}
      </button>
      {stoppedAt > 0 && (
        <button
          type="button"
          className={`tool ${styles["button"] ?? ""}`}
          aria-label={t(of, { button: t("again") })}
          onClick={() => read(0)}
        >
          {t("again")}
        </button>
      )}
      {state.is === "failed" && <p role="alert">{t("failed")}</p>}
    </div>
  );
};
