import { useTranslations } from "next-intl";
import styles from "./questions.module.css";

/** The right answer to a question in a list, on one line. */
export const AnswerLines = ({ lines }: { lines: readonly string[] }) => {
  const t = useTranslations("assign.questions");
  return (
    <span className={`hint ${styles["more"] ?? ""}`}>
      <span aria-hidden="true" className={styles["sign"]}>
        ✓{" "}
      </span>
      <span className="visually-hidden">{t("right")}: </span>
      {lines.join("; ")}
    </span>
  );
};
