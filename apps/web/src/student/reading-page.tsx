import { useTranslations } from "next-intl";
import { FrameLink } from "@/shell/frame-link";
import { joinPath } from "./join-path";
import styles from "./join.module.css";

/** The non-empty lines of a pasted text, each with its offset. */
export const splitParagraphs = (text: string): { start: number; text: string }[] =>
  [...text.matchAll(/[^\r\n]+/g)].flatMap((line) =>
    line[0].trim() === "" ? [] : [{ start: line.index, text: line[0].trim() }],
  );

type Props = { code: string; title: string; reading: { value: string } };

/**
 * The text that the teacher pasted, paragraph by paragraph. It gets no paragraph marks, as its paragraphs may not be
 * those of our article.
 */
export const ReadingPage = ({ code, title, reading }: Props) => {
  const t = useTranslations("join.reading");
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <h1>{t("title")}</h1>
        <p className="hint">{t("lead")}</p>
      </div>
      <div dir="auto" className={styles["text"]}>
        {splitParagraphs(reading.value).map((paragraph) => (
          <p key={paragraph.start}>{paragraph.text}</p>
        ))}
      </div>
      <p>
        <FrameLink href={joinPath(code)}>{t("back", { title })}</FrameLink>
      </p>
    </main>
  );
};
