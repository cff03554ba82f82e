import { useTranslations } from "next-intl";
import type { ClassResults } from "@/server/results/class-results-view";
import styles from "./numbers.module.css";
import { useEstimate } from "./use-estimate";

/** α and SEM, folded away: most classes are too small for them. */
export const Reliability = ({ statistics }: Pick<ClassResults, "statistics">) => {
  const t = useTranslations("assignResults.reliability");
  const say = useEstimate();
  const { alpha, standardError, items, leftOut, evidence } = statistics.reliability;
  return (
    <details className="print-numbers">
      <summary>{t("title")}</summary>
      <div className="stack stack--tight">
        {alpha.value === null && <p>{t("undefined")}</p>}
        <dl className={styles["numbers"]}>
          <dt>{t("alpha")}</dt>
          <dd>{say(alpha)}</dd>
          {standardError.value !== null && (
            <>
              <dt>{t("sem")}</dt>
              <dd>{t("semValue", { value: say(standardError) })}</dd>
            </>
          )}
          <dt>{t("items")}</dt>
          <dd>{items}</dd>
        </dl>
        <p>{t("meaning")}</p>
        {leftOut > 0 && <p>{t("leftOut", { count: leftOut })}</p>}
        {evidence === "too-few" && <p className="notice">{t("tooFew")}</p>}
      </div>
    </details>
  );
};
