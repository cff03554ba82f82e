import { useTranslations } from "next-intl";
import type { ResultView } from "@/server/attempts/result-view";
import { OutcomeSign } from "./outcome-sign";
import { questionAnchor } from "./question-anchor";
import styles from "./results.module.css";

type Props = Pick<ResultView, "questions"> & {
  /** Under which each question was asked. */
  numbers: readonly number[];
};

/** One linked cell a question, in the order of the quiz. */
export const AnswerStrip = ({ questions, numbers }: Props) => {
  const t = useTranslations("results");
  const cells = questions.map((one, index) => ({ ...one, number: numbers[index] ?? index + 1 }));
  return (
    <nav aria-label={t("stripLabel")}>
      <ol className={styles["strip"]}>
        {cells.map(({ question, score, number }) => (
          <li key={question.id}>
            <a href={`#${questionAnchor(number)}`} className={styles["cell"]} data-outcome={score.outcome}>
              <span aria-hidden="true" className={styles["cellNumber"]}>
                {number}
              </span>
              <OutcomeSign outcome={score.outcome} />
              <span className="visually-hidden">
                {t("stripCell", { number, outcome: t(`outcome.${score.outcome}`) })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};
