import { useTranslations } from "next-intl";
import { NotProven } from "@/features/take/question/not-proven";
import type { QuestionResult as Result } from "@/server/attempts/result-view";
import { OutcomeSign } from "./outcome-sign";
import { questionAnchor } from "./question-anchor";
import { QuestionExplanation } from "./question-explanation";
import styles from "./results.module.css";
import { usePoints } from "./use-points";

type Props = { article: string; result: Result; number: number };

/** One question of the result: open where something was missed, folded where all is right. */
export const QuestionResult = ({ article, result, number }: Props) => {
  const t = useTranslations("results");
  const points = usePoints();
  const { question, score } = result;
  return (
    <li id={questionAnchor(number)} className={styles["question"]} data-outcome={score.outcome}>
      <p className={styles["outcome"]}>
        <OutcomeSign outcome={score.outcome} />
        {t("questionOutcome", { number, outcome: t(`outcome.${score.outcome}`) })}
        {score.outcome === "partly" && (
          <span className={styles["score"]}>{t("questionScore", { points: points(score.points, 2) })}</span>
        )}
      </p>
      <h3 className={styles["stem"]}>{question.stem}</h3>
      <NotProven question={question} />
      <details open={score.outcome !== "right"}>
        <summary>{t("explanation")}</summary>
        <QuestionExplanation article={article} result={result} />
      </details>
    </li>
  );
};
