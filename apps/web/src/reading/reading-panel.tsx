"use client";

import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { ReadAloudButton } from "@/reading-aloud/read-aloud-button";
import { FrameLink } from "@/shell/frame-link";
import { ReadingChoices } from "./reading-choices";
import type { ReadingChoice } from "./reading-choice";
import styles from "./reading-panel.module.css";
import { AboutText, HardWords, ReadingProse, VoiceLegend } from "./reading-prose";
import { chosenText, hasVoices, type Reading, termsOf } from "./reading-text";

/** What a ¶ has led to: a paragraph, and the facts whose sentences are marked. */
export type Led = { paragraph: string; facts: readonly string[] };

const scrollKey = "wellread-reading-at";

/** How far a reading was scrolled in this tab, by the address of its page. A browser that keeps nothing begins at the top. */
const recallScroll = (page: string): number => {
  try {
    return Number(sessionStorage.getItem(`${scrollKey}:${page}`) ?? 0);
  } catch {
    return 0;
  }
};

const keepScroll = (page: string, at: number): void => {
  try {
    sessionStorage.setItem(`${scrollKey}:${page}`, String(at));
  } catch {
    // Then the next page begins at the top.
  }
};

const paragraphIn = (box: HTMLElement, id: string): HTMLElement | null =>
  box.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`);

/** The id of the paragraph at the top of the box. */
const topParagraph = (box: HTMLElement): string | undefined => {
  const { top } = box.getBoundingClientRect();
  const all = [...box.querySelectorAll<HTMLElement>("[data-kind]")];
  return all.find((one) => one.getBoundingClientRect().bottom > top + 8)?.id;
};

/** Scrolls the box and nothing around it. */
const scrollTo = (box: HTMLElement, paragraph: HTMLElement): void => {
  box.scrollTop += paragraph.getBoundingClientRect().top - box.getBoundingClientRect().top - 16;
};

/** Keeps the place of a reading: over the pages of an attempt, over another text, and at the paragraph of a ¶. */
const usePlace = (
  box: RefObject<HTMLElement | null>,
  { place, text, led }: { place: string; text: string | undefined; led: Led | null },
): { holdPlace: () => void } => {
  const held = useRef<string>(undefined);
  const isThere = text !== undefined;

  useEffect(() => {
    if (isThere) box.current?.scrollTo(0, recallScroll(place));
  }, [box, place, isThere]);

  useLayoutEffect(() => {
    // Another text has come in the place of the one whose paragraph was held.
    const paragraph = box.current && text !== undefined && paragraphIn(box.current, held.current ?? "");
    if (box.current && paragraph) scrollTo(box.current, paragraph);
    held.current = undefined;
  }, [box, text]);

  useEffect(() => {
    const paragraph = box.current && led && isThere && paragraphIn(box.current, led.paragraph);
    if (!box.current || !paragraph) return;
    scrollTo(box.current, paragraph);
    paragraph.focus({ preventScroll: true });
  }, [box, led, isThere]);

  return {
    holdPlace: () => {
      held.current = box.current ? topParagraph(box.current) : undefined;
    },
  };
};

/** The id of the box. */
export const boxId = "reading-box";

type PanelProps = {
  /** Undefined while it is on its way, null if it did not come. */
  reading: Reading | null | undefined;
  choice: ReadingChoice;
  onChoose: (choice: ReadingChoice) => void;
  led: Led | null;
  /** The address of the page with the same reading. */
  page: string;
  onRetry: () => void;
};

/** The reading in a box that scrolls on its own. */
export const ReadingPanel = ({ reading, choice, onChoose, led, page, onRetry }: PanelProps) => {
  const t = useTranslations("reading");
  const box = useRef<HTMLElement>(null);
  const text = reading ? chosenText(reading, choice.text) : undefined;
  const [place = ""] = page.split("?");
  const { holdPlace } = usePlace(box, { place, text: text?.id, led });
  return (
    <section
      ref={box}
      id={boxId}
      className={styles["box"]}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard.
      tabIndex={0}
      aria-label={t("beside.title")}
      onScroll={({ currentTarget }) => keepScroll(place, currentTarget.scrollTop)}
    >
      {reading && text && (
        <>
          <AboutText text={text} />
          <ReadingChoices
            texts={reading.texts}
            text={text.id}
            hasVoices={hasVoices(text)}
            choice={choice}
            page={page}
            onChoose={(chosen) => {
              holdPlace();
              onChoose(chosen);
            }}
          />
          {choice.whose && hasVoices(text) && <VoiceLegend />}
          <ReadAloudButton key={text.id} of="reading" language={text.language} />
          <ReadingProse
            text={text}
            glossary={reading.glossary}
            whose={choice.whose}
            marked={led?.facts ?? []}
            led={led?.paragraph}
            titleAs="h3"
            isLinked={false}
          />
          {termsOf(text).length > 0 && (
            <details>
              <summary>{t("all")}</summary>
              <HardWords text={text} glossary={reading.glossary} />
            </details>
          )}
        </>
      )}
      {reading === undefined && <p className="hint">{t("beside.loading")}</p>}
      {reading === null && (
        <div role="alert" className="stack stack--tight">
          <p>{t("beside.failed")}</p>
          <p>
            <button type="button" className="button button--quiet" onClick={onRetry}>
              {t("beside.retry")}
            </button>
          </p>
        </div>
      )}
      <p>
        <FrameLink href={page}>{t("beside.alone")}</FrameLink>
      </p>
    </section>
  );
};
