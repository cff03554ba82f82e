import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import type { AssignmentView } from "@/model/assignment";
import { loadKeptForm } from "@/model/kept-forms";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { ProblemNotice } from "@/shell/problem-notice";
import { type Query, valueOf } from "@/addresses";
import { type AddedQuestions, addedQuestionsSchema } from "./edit-questions.server";
import { AddedNotice, AddOwnForm, OwnKeysNote, TooLargeNotice } from "./own-questions";
import { QuestionList } from "./question-list";
import styles from "./question-list.module.css";
import { type AssignmentQuestion, listQuestions } from "./questions.server";
import { DuplicateForm, openAssignment, TeacherPage, useMoment, useVariety } from "./teacher-page";

const PreviewForm = ({ id }: { id: string }) => {
  const t = useTranslations("assign.questions");
  return (
    <FrameForm method="post" action={`/assignments/${id}/preview`} className="row">
      <button className="button">{t("preview")}</button>
      <p className="hint">{t("previewNote")}</p>
    </FrameForm>
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
const QuestionsContent = ({ assignment, questions, problem, added }: Props) => {
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
        <FrameLink href={`/assignments/${id}/print`}>{t("print")}</FrameLink> ·{" "}
        <FrameLink href={`/assignments/${id}/download`}>{download("link")}</FrameLink>
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
        {questions.some(({ question }) => "proven" in question) && (
          <OwnKeysNote assignmentId={id} areShown={settings.ownKeys} />
        )}
        {frozenAt === null && <AddOwnForm assignmentId={id} open={added !== null || isTooLarge} />}
      </div>
    </TeacherPage>
  );
};

/** The outcome of adding the file that this browser has just sent; null if there is none, or if it has expired. */
const loadAdded = async (assignment: string, kept: string | undefined): Promise<AddedQuestions | null> => {
  const report = kept && (await loadKeptForm(kept, assignment, "own-questions"))?.get("report");
  return report ? addedQuestionsSchema.parse(JSON.parse(report)) : null;
};

/** The questions page of an assignment that this browser manages. */
export const QuestionsPage = async ({ id, query }: { id: string; query: Query }) => {
  const [assignment, questions, added] = await Promise.all([
    openAssignment(id),
    listQuestions(id),
    loadAdded(id, valueOf(query, "added")),
  ]);
  if (!questions) notFound();
  return <QuestionsContent {...{ assignment, questions, added }} problem={valueOf(query, "problem")} />;
};
