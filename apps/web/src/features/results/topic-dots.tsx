import { useTranslations } from "next-intl";
import type { ResultView } from "@/server/attempts/result-view";
import { OutcomeSign } from "./outcome-sign";
import styles from "./results.module.css";
import { usePoints } from "./use-points";

/** Each topic that came up: a dot a question, and the points in words. No per cent of two. */
export const TopicDots = ({ view: { result } }: { view: ResultView }) => {
  const t = useTranslations("results");
  const names = useTranslations("shell.quizTopic");
  const points = usePoints();
  return (
    <section aria-labelledby="topics" className="stack stack--tight">
      <h2 id="topics">{t("topicsTitle")}</h2>
      <ul className={styles["topics"]}>
        {result.topics.map((row) => (
          <li key={row.topic} className={styles["topic"]}>
            <span>{names(row.topic)}</span>
            <span className={styles["dots"]} aria-hidden="true">
              {result.questions
                .filter(({ topics }) => topics.includes(row.topic))
                .map(({ question, score }) => (
                  <OutcomeSign key={question} outcome={score.outcome} />
                ))}
            </span>
            <span className={styles["topicScore"]}>
              {t("topicScore", { points: points(row.points), outOf: row.outOf })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
