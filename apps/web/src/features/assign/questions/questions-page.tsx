import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { AddedQuestions } from "@/server/assignments/added-questions";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import { DuplicateForm } from "../frame/duplicate-form";
import { ProblemNotice } from "../frame/problem-notice";
import { TeacherPage } from "../frame/teacher-page";
import { useVariety } from "../frame/use-variety";
import { useMoment } from "../frame/use-moment";
import { AddOwnForm, TooLargeNotice } from "./add-own-form";
import { AddedNotice } from "./added-notice";
import { QuestionList } from "./question-list";
import styles from "./questions.module.css";

const PreviewForm = ({ id }: { id: string }) => {
  const t = useTranslations("assign.questions");
  return (
    <form method="post" action={`/assignments/${id}/preview`} className="row">
      <button className="button">{t("preview")}</button>
      <p className="hint">{t("previewNote")}</p>
    </form>
  );
};

/** Says since when the questions can no longer be changed, and what to do instead. */
const FrozenNotice = ({ assignment, since }: { assignment: AssignmentView; since: string }) => {
  const t = useTranslations("assign.questions");
  const moment = useMoment(assignment.settings.timeZone);
  return (
    <section aria-labelledby="frozen" className="card stack stack--tight">
      <h2 id="frozen" className={styles["noticeTitle"]}>
        {t("frozenTitle")}
      </h2>
      <p>{t("frozen", { date: moment(since) })}</p>
      <DuplicateForm id={assignment.id} />
    </section>
  );
};

type Props = {
  assignment: AssignmentView;
  questions: readonly AssignmentQuestion[];
  problem: string | undefined;
  /** The outcome of adding a file of questions that was just sent; null if there is none. */
  added: AddedQuestions | null;
};

/** The questions of an assignment with their keys, to look at, swap and remove. */
export const QuestionsPage = ({ assignment, questions, problem, added }: Props) => {
  const t = useTranslations("assign.questions");
  const download = useTranslations("download");
  const variety = useVariety();
  const { id, frozenAt, settings } = assignment;
  const isTooLarge = problem === "file_too_large";
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="questions">
      <ProblemNotice code={isTooLarge ? undefined : problem} />
      <p className="notice">{t("private")}</p>
      <PreviewForm id={id} />
      <p>
        <a href={`/assignments/${id}/print`}>{t("print")}</a> ·{" "}
        <a href={`/assignments/${id}/download`}>{download("link")}</a>
      </p>
      {frozenAt !== null && <FrozenNotice assignment={assignment} since={frozenAt} />}
      {settings.variant === "per-student" && (
        <p>
          {t("perStudent", {
            variety: variety({ differing: assignment.differing, of: assignment.questions }),
          })}
        </p>
      )}
      <QuestionList
        assignmentId={id}
        article={settings.article}
        questions={questions}
        isFrozen={frozenAt !== null}
      />
      <div id="own" className="stack">
        {added && <AddedNotice added={added} />}
        {isTooLarge && <TooLargeNotice />}
        {frozenAt === null && <AddOwnForm assignmentId={id} open={added !== null || isTooLarge} />}
      </div>
    </TeacherPage>
  );
};
