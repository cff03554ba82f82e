import { useLocale, useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { OwnForm } from "@/features/embed/own-form";
import { AssignedBar } from "@/features/join/assigned-bar";
import { PersonalCode } from "@/features/join/personal-code";
import { nameQuiz } from "@/features/shell/name-quiz";
import type { AttemptView } from "@/server/attempts/attempt-view";
import type { JoinView } from "@/server/students/join-view";
import { completeness } from "../question/completeness";
import { questionPath } from "../question/question-path";
import { ReviewList } from "./review-list";
import { ReviewNotice } from "./review-notice";
import type { ReviewRow } from "./review-row";
import { ReviewTime } from "./review-time";
import styles from "./review.module.css";

const rowsOf = ({ questions, responses }: AttemptView, checked: ReadonlySet<string>): ReviewRow[] =>
  questions.map((question, index) => {
    const { response = null, marked = false } = responses[question.id] ?? {};
    const state = completeness(question, response);
    return { number: index + 1, question, response, marked, checked: checked.has(question.id), state };
  });

const isResultHeld = ({ assignment }: AttemptView): boolean =>
  assignment !== null && assignment.releasedWhen !== "on-submission" && assignment.releasedWhen !== "now";

type Props = {
  attempt: AttemptView;
  /** The assignment that it belongs to, if any. */
  view: JoinView | null;
  /** The questions that were checked, by their ids. */
  checked: ReadonlySet<string>;
};

/** All answers in a list, what is open first, and the button that submits. */
export const ReviewPage = ({ attempt, view, checked }: Props) => {
  const t = useTranslations("take.review");
  const topics = useTranslations("shell.quizTopic");
  const name = nameQuiz(attempt, topics, useLocale());
  const rows = rowsOf(attempt, checked);
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        {attempt.assignment && <AssignedBar assignment={attempt.assignment} view={view} />}
        <p className="kicker">
          <bdi>{attempt.assignment === null ? t("kicker", { topic: name }) : name}</bdi>
        </p>
        <h1>{t("title")}</h1>
        <ReviewTime attempt={attempt} />
      </div>
      <ReviewNotice rows={rows} attemptId={attempt.id} />
      <ReviewList rows={rows} attemptId={attempt.id} />
      <OwnForm method="post" action={`/attempts/${attempt.id}/submission`} className={styles["submit"]}>
        <button className="button">{t(isResultHeld(attempt) ? "submitOnly" : "submit")}</button>
        <p className="hint">{t("submitNote")}</p>
      </OwnForm>
      <p>
        <OwnLink href={questionPath(attempt.id, rows.length)}>{t("back")}</OwnLink>
      </p>
      {view?.student && <PersonalCode code={view.student.personalCode} id="personal-code" />}
    </main>
  );
};
