import type { Option } from "@wellread/content";
import { useTranslations } from "next-intl";
import { distinctFeedback } from "@/features/results/distinct-feedback";
import { FeedbackText } from "@/features/results/feedback-text";
import { AnswerText } from "@/features/take/answer/answer-text";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import { AlsoRight } from "./also-right";
import styles from "./questions.module.css";
import { rightOptions } from "./right-options";

const Options = ({ options, right }: { options: readonly Option[]; right: ReadonlySet<string> }) => {
  const t = useTranslations("assign.questions");
  return (
    <ul className={`bare ${styles["options"] ?? ""}`}>
      {options.map(({ id, text }) => (
        <li key={id} className={right.has(id) ? styles["right"] : styles["option"]}>
          <span aria-hidden="true" className={styles["sign"]}>
            {right.has(id) ? "✓" : ""}
          </span>
          <span>
            {text}
            {right.has(id) && <span className="visually-hidden"> ({t("rightOption")})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The right answer: ticks beside the options where they suffice, otherwise the answer in words. */
const Key = ({ asked: { question, key } }: { asked: AssignmentQuestion }) => {
  const t = useTranslations("assign.questions");
  const right = rightOptions(key);
  if (right && (question.interaction === "choice" || question.interaction === "multiple-response"))
    return <Options options={question.options} right={right} />;
  return (
    <div className={styles["key"]}>
      <p className="label">{t("right")}</p>
      <AnswerText question={question} response={key} />
    </div>
  );
};

/** One question with its key and, folded, why each option is right or not. */
export const KeyedQuestion = ({ article, asked }: { article: string; asked: AssignmentQuestion }) => {
  const t = useTranslations("assign.questions");
  const results = useTranslations("assignResults.answers");
  const kinds = useTranslations("take.scoring");
  const topics = useTranslations("shell.quizTopic");
  const { number, question, level, feedback } = asked;
  const kind = kinds(`${question.interaction}.name`);
  const reasons = distinctFeedback(Object.values(feedback));
  return (
    <>
      <p className="kicker">
        {level === null
          ? t("aboutOwn", { number, kind })
          : t("about", {
              number,
              kind,
              level: t(`level.${level}`),
              topics: asked.topics.map((topic) => topics(topic)).join(", "),
            })}
      </p>
      <h2 className={styles["stem"]}>{question.stem}</h2>
      {asked.dropped && <p className="notice">{results("dropped")}</p>}
      <Key asked={asked} />
      <AlsoRight asked={asked} />
      {reasons.length > 0 && (
        <details>
          <summary>{t("why")}</summary>
          <ul className={styles["why"]}>
            {reasons.map((one) => (
              <li key={one.text}>
                <FeedbackText article={article} feedback={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
