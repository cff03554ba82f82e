import { useTranslations } from "next-intl";
import { OutcomeSign } from "@/features/results/outcome-sign";
import type { ClassResults } from "@/server/results/class-results-view";
import styles from "./student-table.module.css";

const outcomes = ["right", "partly", "wrong", "unanswered"] as const;

/** What the signs in the table of students mean. */
export const SignLegend = ({ questions, regrades }: Pick<ClassResults, "questions" | "regrades">) => {
  const t = useTranslations("assignResults.students");
  const isCorrected = regrades.some(({ undoneAt }) => undoneAt === null);
  return (
    <ul aria-label={t("legend")} className={`bare ${styles["legend"] ?? ""}`}>
      {outcomes.map((outcome) => (
        <li key={outcome}>
          <OutcomeSign outcome={outcome} /> {t(`outcome.${outcome}`)}
        </li>
      ))}
      {questions.some(({ dropped }) => dropped) && <li>{t("legendDropped")}</li>}
      {isCorrected && (
        <li>
          <span aria-hidden="true" className={styles["dot"]}>
            •
          </span>{" "}
          {t("corrected")}
        </li>
      )}
    </ul>
  );
};
