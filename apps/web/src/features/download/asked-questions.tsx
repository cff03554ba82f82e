import { useTranslations } from "next-intl";
import type { QuizToWrite } from "@/server/downloads/quiz-to-write";
import { listAsked } from "@/server/downloads/list-asked";
import styles from "./download.module.css";

/** Folded: the questions by their numbers, which the formats below speak of. */
export const AskedQuestions = ({ quiz }: { quiz: QuizToWrite }) => {
  const t = useTranslations("download");
  return (
    <details>
      <summary>{t("asked")}</summary>
      <ol className={styles["asked"]}>
        {listAsked(quiz).map(({ id, beginning }) => (
          <li key={id}>
            <bdi>{beginning}</bdi>
          </li>
        ))}
      </ol>
    </details>
  );
};
