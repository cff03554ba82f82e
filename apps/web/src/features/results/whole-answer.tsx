import { useTranslations } from "next-intl";
import { AnswerText } from "@/features/take/answer/answer-text";
import type { QuestionResult } from "@/server/attempts/result-view";
import { distinctFeedback } from "./distinct-feedback";
import { FeedbackText } from "./feedback-text";
import styles from "./results.module.css";

/** What was answered beside the right answer, in words. */
export const WholeAnswer = ({ result }: { result: QuestionResult }) => {
  const t = useTranslations("results");
  const { question, response, key, score } = result;
  return (
    <dl className={styles["answers"]}>
      <div>
        <dt>{t("yourAnswer")}</dt>
        <dd>
          <AnswerText question={question} response={response} />
        </dd>
      </div>
      {score.outcome !== "right" && (
        <div>
          <dt>{t("rightAnswer")}</dt>
          <dd>
            <AnswerText question={question} response={key} />
          </dd>
        </div>
      )}
    </dl>
  );
};

/** Why, where the answer is one whole: about what was answered, then about what is right. */
export const WholeWhy = ({ article, result }: { article: string; result: QuestionResult }) => {
  const t = useTranslations("results");
  const { feedback, response, key } = result;
  const chosen = response?.interaction === "choice" ? response.option : "answer";
  const right = key.interaction === "choice" ? key.option : "right";
  const why = distinctFeedback([chosen, right].flatMap((id) => feedback[id] ?? []));
  // A teacher's own question may come without a reason.
  if (why.length === 0) return null;
  return (
    <div className={styles["why"]}>
      <h4>{t("why")}</h4>
      {why.map((one) => (
        <p key={one.text}>
          <FeedbackText article={article} feedback={one} />
        </p>
      ))}
    </div>
  );
};
