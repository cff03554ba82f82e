import type { Interaction } from "@wellread/content";
import { useTranslations } from "next-intl";
import styles from "./question.module.css";

/** How a question is scored: one line, and the whole rule on request. */
export const ScoringNote = ({ interaction }: { interaction: Interaction }) => {
  const t = useTranslations("take");
  return (
    <div className={styles["scoring"]}>
      <p>{t(`scoring.${interaction}.short`)}</p>
      <details>
        <summary>{t("question.scoringMore")}</summary>
        <p>{t(`scoring.${interaction}.full`)}</p>
      </details>
    </div>
  );
};
