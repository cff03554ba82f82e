"use client";

import { useTranslations } from "next-intl";
import {
  type ReactNode,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import { framePath, readMarks } from "@/addresses";
import { FrameLink } from "@/shell/frame-link";
import { type ReadingChoice, writeChoiceCookie } from "./reading-choice";
import styles from "./reading-panel.module.css";
import { boxId, type Led, ReadingPanel } from "./reading-panel";
import type { Reading } from "./reading-text";

/** What is beside the questions of an attempt, as the server gives it to a page. */
export type ReadingOffer = {
  /** The path of the page that has the same reading, which works without a script. */
  path: string;
  /** Where a script gets the reading: an address that browsers may keep, as what it gives never changes. */
  source: string;
  choice: ReadingChoice;
};

const wide = "(min-width: 62rem)";

const listenToWidth = (told: () => void): (() => void) => {
  const query = matchMedia(wide);
  query.addEventListener("change", told);
  return () => query.removeEventListener("change", told);
};

const never = () => () => {};

/** Whether the window has room for two columns; on the server it is taken to have it, and the style sheet knows better. */
const useIsWide = (): boolean =>
  useSyncExternalStore(
    listenToWidth,
    () => matchMedia(wide).matches,
    () => true,
  );

/** Whether scripts run here: on the server they do not. */
const useIsAwake = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

/** An attempt's own reading is for its owner alone; in a frame, the address says who that is. */
const fetchReading = async (source: string): Promise<Reading | null> => {
  try {
    const isOwn = source.startsWith("/attempts/");
    const answer = await (isOwn ? fetch(framePath(source)) : fetch(source, { credentials: "omit" }));
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
};

/** The reading once it is there; null if it did not come. It is fetched when the page has nothing better to do. */
const useReading = (source: string) => {
  const [reading, setReading] = useState<Reading | null>();
  const load = useCallback(async () => {
    setReading(undefined);
    setReading(await fetchReading(source));
  }, [source]);
  useEffect(() => {
    const timer = setTimeout(() => void load(), 0);
    return () => clearTimeout(timer);
  }, [load]);
  return { reading, load };
};

/** Follows every ¶ of the page that leads to the reading, and opens it here. */
const usePilcrows = (path: string, onLed: (led: Led, opener: HTMLElement) => void): void => {
  const follow = useRef(onLed);
  useEffect(() => {
    follow.current = onLed;
  });
  useEffect(() => {
    const listen = (event: MouseEvent): void => {
      const isPlain =
        event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
      const link =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a.pilcrow") : null;
      if (!link || !isPlain || event.defaultPrevented || link.pathname !== framePath(path)) return;
      event.preventDefault();
      const facts = readMarks(new URLSearchParams(link.search).get("facts") ?? undefined);
      follow.current({ paragraph: link.hash.slice(1), facts }, link);
    };
    document.addEventListener("click", listen);
    return () => document.removeEventListener("click", listen);
  }, [path]);
};

type DialogProps = {
  isOpen: boolean;
  isLed: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** The reading over the page. The browser keeps the focus within, closes it on Escape and gives the focus back. */
const ReadingDialog = ({ isOpen, isLed, onClose, children }: DialogProps) => {
  const t = useTranslations("reading.beside");
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Before what is within scrolls to its place, which it cannot while it is not shown.
  useLayoutEffect(() => {
    if (!isOpen || dialog.current?.open !== false) return;
    dialog.current.showModal();
    if (!isLed) heading.current?.focus();
  }, [isOpen, isLed]);
  return (
    <dialog ref={dialog} aria-labelledby="reading-title" className={styles["dialog"]} onClose={onClose}>
      {isOpen && (
        <>
          <div className={styles["top"]}>
            <h2 ref={heading} id="reading-title" tabIndex={-1}>
              {t("title")}
            </h2>
            <button type="button" className="button button--quiet" onClick={() => dialog.current?.close()}>
              {t("close")}
            </button>
          </div>
          {children}
        </>
      )}
    </dialog>
  );
};

type Props = {
  offer: ReadingOffer;
  /** Where the reading leads back to: the query of its page, such as `back=3`. When it changes, marks go. */
  back: string;
  /** Beside the content where there is room and over it where there is none, or always over it. */
  place: "beside" | "over";
  children?: ReactNode;
};

/**
 * The reading of an attempt and what it stands beside. Until a script runs it is a link to a page with the same reading. The
 * reading itself comes once, by itself, and the browser keeps it: no page has it twice.
 */
export const ReadingBeside = ({ offer, back, place, children }: Props) => {
  const t = useTranslations("reading.beside");
  const isAwake = useIsAwake();
  const isWide = useIsWide() && place === "beside";
  const { reading, load } = useReading(offer.source);
  const [choice, setChoice] = useState(offer.choice);
  const [isOpen, setOpen] = useState(false);
  const [led, setLed] = useState<(Led & { from: string }) | null>(null);
  const opener = useRef<HTMLElement>(null);
  const toggle = useRef<HTMLButtonElement>(null);
  const page = back === "" ? offer.path : `${offer.path}?${back}`;
  // What is marked belongs to the question that the ¶ stood at.
  const ledHere = led?.from === back ? led : null;

  const choose = (chosen: ReadingChoice): void => {
    setChoice(chosen);
    document.cookie = writeChoiceCookie(chosen);
  };
  const show = (): void => {
    if (isWide) choose({ ...choice, isFolded: false });
    else setOpen(true);
  };
  usePilcrows(offer.path, (to, link) => {
    opener.current = link;
    setLed({ ...to, from: back });
    show();
  });

  const panel = (
    <ReadingPanel
      reading={reading}
      choice={choice}
      onChoose={choose}
      led={ledHere}
      page={page}
      onRetry={() => void load()}
    />
  );
  const isBeside = isWide && !choice.isFolded;
  const isMoved = useRef(false);
  // What was pressed to fold it or to unfold it is gone, so the focus goes to what takes its place.
  useEffect(() => {
    if (isMoved.current)
      (isBeside ? document.querySelector<HTMLElement>(`#${boxId}`) : toggle.current)?.focus();
    isMoved.current = false;
  }, [isBeside]);

  return (
    <div className={styles["layout"]} data-place={place} data-folded={choice.isFolded}>
      <div className={styles["content"]}>
        {place === "beside" && (
          <p className={isBeside ? styles["unopened"] : styles["open"]}>
            {isAwake && !isBeside && (
              <button
                ref={toggle}
                type="button"
                className="button button--quiet"
                aria-haspopup={isWide ? undefined : "dialog"}
                onClick={() => {
                  setLed(null);
                  isMoved.current = isWide;
                  show();
                }}
              >
                {t("open")}
              </button>
            )}
            {isAwake && isBeside && (
              <button
                type="button"
                className={`button button--quiet ${styles["skip"] ?? ""}`}
                onClick={() => document.querySelector<HTMLElement>(`#${boxId}`)?.focus()}
              >
                {t("skip")}
              </button>
            )}
            {!isAwake && (
              <FrameLink className="button button--quiet" href={page}>
                {t("open")}
              </FrameLink>
            )}
          </p>
        )}
        {children}
      </div>
      {isBeside && (
        <aside aria-labelledby="reading-title" className={styles["aside"]}>
          <div className={styles["top"]}>
            <h2 id="reading-title">{t("title")}</h2>
            {ledHere && (
              <button
                type="button"
                className="button button--plain"
                onClick={() => {
                  setLed(null);
                  opener.current?.focus();
                }}
              >
                {t("back")}
              </button>
            )}
            {isAwake && (
              <button
                type="button"
                className="button button--plain"
                onClick={() => {
                  setLed(null);
                  isMoved.current = true;
                  choose({ ...choice, isFolded: true });
                }}
              >
                {t("hide")}
              </button>
            )}
          </div>
          {panel}
        </aside>
      )}
      {!isWide && (
        <ReadingDialog isOpen={isOpen} isLed={ledHere !== null} onClose={() => setOpen(false)}>
          {panel}
        </ReadingDialog>
      )}
    </div>
  );
};
