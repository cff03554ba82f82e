import { useTranslations } from "next-intl";
import type { ResultView } from "@/server/attempts/result-view";
import { OutcomeSign } from "./outcome-sign";
import { questionAnchor } from "./question-anchor";
import styles from "./results.module.css";

/** One linked cell a question, in the order of the quiz. */
export const AnswerStrip = ({ questions }: Pick<ResultView, "questions">) => {
  const t = useTranslations("results");
  return (
    <nav aria-label={t("stripLabel")}>
      <ol className={styles["strip"]}>
        {questions.map(({ question, score }, index) => (
          <li key={question.id}>
            <a href={`#${questionAnchor(index + 1)}`} className={styles["cell"]} data-outcome={score.outcome}>
              <span aria-hidden="true" className={styles["cellNumber"]}>
                {index + 1}
              </span>
              <OutcomeSign outcome={score.outcome} />
              <span className="visually-hidden">
                {t("stripCell", { number: index + 1, outcome: t(`outcome.${score.outcome}`) })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
