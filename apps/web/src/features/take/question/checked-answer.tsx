import { useTranslations } from "next-intl";
import { OutcomeSign } from "@/features/results/outcome-sign";
import { QuestionExplanation } from "@/features/results/question-explanation";
import type { QuestionResult } from "@/server/attempts/result-view";
import { outcomeId } from "./outcome-id";
import styles from "./question.module.css";

/** How a checked answer stands, the right one and why. Rendered by the server, for checked questions alone. */
export const CheckedAnswer = ({ article, result }: { article: string; result: QuestionResult }) => {
  const t = useTranslations("take.check");
  return (
    <section aria-labelledby={outcomeId} className={styles["checked"]}>
      <h2 id={outcomeId} tabIndex={-1}>
        <OutcomeSign outcome={result.score.outcome} /> {t(`outcome.${result.score.outcome}`)}
      </h2>
      <p className="hint">{t("locked")}</p>
      <h3 className="visually-hidden">{t("explanation")}</h3>
      <QuestionExplanation article={article} result={result} />
    </section>
  );
};
