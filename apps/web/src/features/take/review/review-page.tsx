import { useTranslations } from "next-intl";
import type { AttemptView } from "@/server/attempts/attempt-view";
import { completeness } from "../question/completeness";
import { questionPath } from "../question/question-path";
import { ReviewList } from "./review-list";
import { ReviewNotice } from "./review-notice";
import type { ReviewRow } from "./review-row";
import styles from "./review.module.css";

const rowsOf = ({ questions, responses }: AttemptView): ReviewRow[] =>
  questions.map((question, index) => {
    const { response = null, marked = false } = responses[question.id] ?? {};
    return { number: index + 1, question, response, marked, state: completeness(question, response) };
  });

/** All answers in a list, what is open first, and the button that submits. */
export const ReviewPage = ({ attempt }: { attempt: AttemptView }) => {
  const t = useTranslations("take.review");
  const topics = useTranslations("shell.quizTopic");
  const rows = rowsOf(attempt);
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <p className="kicker">{t("kicker", { topic: topics(attempt.topic) })}</p>
        <h1>{t("title")}</h1>
      </div>
      <ReviewNotice rows={rows} attemptId={attempt.id} />
      <ReviewList rows={rows} attemptId={attempt.id} />
      <form method="post" action={`/attempts/${attempt.id}/submission`} className={styles["submit"]}>
        <button className="button">{t("submit")}</button>
        <p className="hint">{t("submitNote")}</p>
      </form>
      <p>
        <a href={questionPath(attempt.id, rows.length)}>{t("back")}</a>
      </p>
    </main>
  );
};
