import { useTranslations } from "next-intl";
import type { JoinView } from "@/model/student";
import { FrameLink } from "@/shell/frame-link";
import { joinPath } from "./join-path";
import styles from "./join.module.css";

/** The non-empty lines of a pasted text, each with its offset. */
export const splitParagraphs = (text: string): { start: number; text: string }[] =>
  [...text.matchAll(/[^\r\n]+/g)].flatMap((line) =>
    line[0].trim() === "" ? [] : [{ start: line.index, text: line[0].trim() }],
  );

type Props = { view: Pick<JoinView, "code" | "title"> & { reading: { value: string } } };

/**
 * The text that the teacher pasted, paragraph by paragraph. It gets no paragraph marks, as its paragraphs may not be
 * those of our article.
 */
export const ReadingPage = ({ view }: Props) => {
  const t = useTranslations("join.reading");
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <h1>{t("title")}</h1>
        <p className="hint">{t("lead")}</p>
      </div>
      <div dir="auto" className={styles["text"]}>
        {splitParagraphs(view.reading.value).map((paragraph) => (
          <p key={paragraph.start}>{paragraph.text}</p>
        ))}
      </div>
      <p>
        <FrameLink href={joinPath(view.code)}>{t("back", { title: view.title })}</FrameLink>
      </p>
    </main>
  );
};
