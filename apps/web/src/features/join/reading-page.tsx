import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import type { JoinView } from "@/server/students/join-view";
import styles from "./join.module.css";
import { joinPath } from "./join-path";
import { splitParagraphs } from "./split-paragraphs";

type Props = { view: Pick<JoinView, "code" | "title"> & { reading: { value: string } } };

/** The text that the teacher pasted, paragraph by paragraph. The marks of paragraphs are not put on it: they may not be its own. */
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
        <OwnLink href={joinPath(view.code)}>{t("back", { title: view.title })}</OwnLink>
      </p>
    </main>
  );
};
