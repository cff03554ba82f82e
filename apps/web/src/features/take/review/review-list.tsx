import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { AnswerText } from "../answer/answer-text";
import { questionPath } from "../question/question-path";
import type { ReviewRow } from "./review-row";
import styles from "./review.module.css";

const hidden = (chunks: React.ReactNode) => <span className="visually-hidden">{chunks}</span>;

const wayTo = ({ checked, response }: ReviewRow): "look" | "change" | "answer" => {
  if (checked) return "look";
  return response ? "change" : "answer";
};

const Row = ({ row, attemptId }: { row: ReviewRow; attemptId: string }) => {
  const t = useTranslations("take.review");
  const { number, question, response, marked, checked, state } = row;
  return (
    <li className={styles["row"]}>
      <span className={styles["number"]}>{number}</span>
      <div className={styles["what"]}>
        <p className={styles["stem"]}>{question.stem}</p>
        <div className={styles["answer"]}>
          <AnswerText question={question} response={response} />
        </div>
        <p className={styles["tags"]}>
          {state === "partly" && <span className="tag">{t("state", { state })}</span>}
          {checked && <span className="tag">{t("checkedState")}</span>}
          {marked && <span className="tag">{t("markedState")}</span>}
        </p>
      </div>
      <OwnLink href={questionPath(attemptId, number)}>{t.rich(wayTo(row), { number, hidden })}</OwnLink>
    </li>
  );
};

/** Every question with its answer and a way to it, to change it where it can be changed. */
export const ReviewList = ({ rows, attemptId }: { rows: readonly ReviewRow[]; attemptId: string }) => {
  const t = useTranslations("take.review");
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="visually-hidden">
        {t("listTitle")}
      </h2>
      <ol className={styles["list"]}>
        {rows.map((row) => (
          <Row key={row.number} row={row} attemptId={attemptId} />
        ))}
      </ol>
    </section>
  );
};
