import { useTranslations } from "next-intl";
import { AnswerText } from "@/features/take/answer/answer-text";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import styles from "./questions.module.css";

type Props = { asked: Pick<AssignmentQuestion, "question" | "alsoRight" | "accepted"> };

/** The answers besides the key that regrades have made right; renders nothing if there are none. */
export const AlsoRight = ({ asked: { question, alsoRight, accepted } }: Props) => {
  const t = useTranslations("assignResults.answers");
  if (alsoRight.length + accepted.length === 0) return null;
  return (
    <div className={styles["key"]}>
      <p className="label">{t("alsoRight")}</p>
      {alsoRight.map((key) => (
        <AnswerText key={JSON.stringify(key)} question={question} response={key} />
      ))}
      {accepted.map((text) => (
        <p key={text}>
          <bdi>{text}</bdi>
        </p>
      ))}
    </div>
  );
};
