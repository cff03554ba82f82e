import { useTranslations } from "next-intl";
import { paragraphKind } from "@/shell/pilcrow";
import { ReadAloudButton } from "@/reading-aloud/read-aloud-button";
import { ReadingChoices } from "./reading-choices";
import type { ReadingChoice } from "./reading-choice";
import { AboutText, HardWords, ReadingProse, VoiceLegend } from "./reading-prose";
import styles from "./reading-sheet.module.css";
import { chosenText, hasVoices, type Reading, tells, termsOf } from "./reading-text";

type SheetProps = {
  reading: Reading;
  choice: ReadingChoice;
  /** The facts whose sentences are marked. */
  marked: readonly string[];
  /** The address of the page, to come back to from the switches. */
  page: string;
};

/** A reading as the content of a page: whose words they are, the switches, the text with its title, and its hard words. */
export const ReadingSheet = ({ reading, choice, marked, page }: SheetProps) => {
  const t = useTranslations("reading");
  const text = chosenText(reading, choice.text);
  if (text === undefined) return null;
  const hasTitle = text.paragraphs.some(({ id }) => paragraphKind(id) === "title");
  const hasWords = termsOf(text).length > 0;
  const hasMarks = text.paragraphs.some(({ sentences }) => sentences.some((one) => tells(one, marked)));
  return (
    <div className={styles["sheet"]}>
      <div className={styles["about"]}>
        {!hasTitle && <h1>{t("beside.title")}</h1>}
        <AboutText text={text} />
        <ReadingChoices
          texts={reading.texts}
          text={text.id}
          hasVoices={hasVoices(text)}
          choice={choice}
          page={page}
        />
        {choice.whose && hasVoices(text) && <VoiceLegend />}
        {hasMarks && <p className="hint">{t("marked")}</p>}
      </div>
      <ReadAloudButton of="reading" language={text.language} />
      <ReadingProse
        text={text}
        glossary={reading.glossary}
        whose={choice.whose}
        marked={marked}
        titleAs="h1"
        isLinked
      />
      {hasWords && (
        <section aria-label={t("words")} className={styles["words"]}>
          <p className="hint screen-only">{t("tap")}</p>
          <h2 className="print-only">{t("words")}</h2>
          <details>
            <summary>{t("all")}</summary>
            <HardWords text={text} glossary={reading.glossary} />
          </details>
        </section>
      )}
    </div>
  );
};
