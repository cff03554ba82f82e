import { longestTypedName } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { DoneNotice, readStudentDone, type StudentDone } from "@/assignment/done";
import { areNamesHidden } from "@/assignment/hidden-names.server";
import { StudentState, withoutNames } from "@/assignment/live-state";
import { loadProgress, type StudentProgress } from "@/assignment/progress.server";
import { openAssignment, TeacherPage, useMoment } from "@/assignment/teacher-page";
import type { AssignmentView } from "@/model/assignment";
import { loadKeptForm } from "@/model/kept-forms";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { ProblemNotice } from "@/shell/problem-notice";
import { type Query, valueOf } from "@/addresses";
import styles from "./student-page.module.css";

type StudentFormProps = {
  assignmentId: string;
  studentId: string;
  action: "rename" | "code" | "remove" | "extra-time" | "reopen";
  title: string;
  text?: string;
  children: ReactNode;
};

/** A new code has an address of its own, as the response is the page that shows it. */
const formPath = (id: string, action: StudentFormProps["action"]): string =>
  `/assignments/${id}/students/${action === "code" ? "code" : "change"}`;

/** One thing that can be done for a student, with its fields and its button. */
const StudentForm = ({ assignmentId, studentId, action, title, text, children }: StudentFormProps) => (
  <section aria-labelledby={action} className={styles["section"]}>
    <h2 id={action}>{title}</h2>
    {text && <p className="small">{text}</p>}
    <FrameForm method="post" action={formPath(assignmentId, action)} className="field">
      <input type="hidden" name="student" value={studentId} />
      <input type="hidden" name="action" value={action} />
      {children}
    </FrameForm>
  </section>
);

/** The usual extra minutes for a time limit: a quarter and a half of it, rounded up to whole minutes. */
const usualExtra = (limit: number): { quarter: number; half: number } => ({
  quarter: Math.ceil(limit / 4),
  half: Math.ceil(limit / 2),
});

type ExtraTimeProps = {
  assignmentId: string;
  studentId: string;
  minutes: number | string;
  limit: number | null;
};

/** More time for one student, even while at work. */
const ExtraTime = ({ assignmentId, studentId, minutes, limit }: ExtraTimeProps) => {
  const t = useTranslations("assign.student");
  const usual = limit === null ? t("extraNoLimit") : t("extraUsual", { limit, ...usualExtra(limit) });
  return (
    <StudentForm
      assignmentId={assignmentId}
      studentId={studentId}
      action="extra-time"
      title={t("extraTitle")}
      text={t("extraHint")}
    >
      <label className="label" htmlFor="minutes">
        {t("extraLabel")}
      </label>
      <p className="hint" id="minutes-hint">
        {usual}
      </p>
      <input
        id="minutes"
        name="minutes"
        type="number"
        min={0}
        max={600}
        required
        defaultValue={minutes}
        aria-describedby="minutes-hint"
        className="input"
      />
      <button className="button button--quiet">{t("extraButton")}</button>
    </StudentForm>
  );
};

/** A new personal code for a student who has lost theirs. The response to the form shows it. */
const NewCode = ({ assignmentId, studentId }: { assignmentId: string; studentId: string }) => {
  const t = useTranslations("assign.student.code");
  return (
    <StudentForm
      assignmentId={assignmentId}
      studentId={studentId}
      action="code"
      title={t("heading")}
      text={t("text")}
    >
      <button className="button button--quiet">{t("button")}</button>
    </StudentForm>
  );
};

type MergeProps = { assignmentId: string; studentId: string; others: readonly StudentProgress[] };

/** Chooses the student who is the same person as this one. It leads to a preview, before anything changes. */
const Merge = ({ assignmentId, studentId, others }: MergeProps) => {
  const t = useTranslations("assign.student");
  const live = useTranslations("assign.live");
  return (
    <section aria-labelledby="merge" className={styles["section"]}>
      <h2 id="merge">{t("mergeTitle")}</h2>
      <p className="small">{t("mergeText")}</p>
      <FrameForm
        method="get"
        action={`/assignments/${assignmentId}/students/${studentId}/merge`}
        className="field"
      >
        <label className="label" htmlFor="into">
          {t("mergeLabel")}
        </label>
        <select id="into" name="into" required defaultValue="" className="select">
          <option value="">{t("mergeChoose")}</option>
          {others.map(({ id, number, nickname }) => (
            <option key={id} value={id}>
              {nickname ?? live("numbered", { number })}
            </option>
          ))}
        </select>
        <button className="button button--quiet">{t("mergeLook")}</button>
      </FrameForm>
    </section>
  );
};

/** Deletes a student. The button is collapsed, so that it takes two steps. */
const Remove = ({ assignmentId, studentId }: { assignmentId: string; studentId: string }) => {
  const t = useTranslations("assign.student");
  return (
    <StudentForm
      assignmentId={assignmentId}
      studentId={studentId}
      action="remove"
      title={t("removeTitle")}
      text={t("removeText")}
    >
      <details className={styles["ask"]}>
        <summary>{t("removeSummary")}</summary>
        <button className="button">{t("remove")}</button>
      </details>
    </StudentForm>
  );
};

/** What was typed in a form that was refused. */
type Typed = { nickname: string | null; minutes: string | null };

type StudentContentProps = {
  assignment: AssignmentView;
  student: StudentProgress;
  others: readonly StudentProgress[];
  done: StudentDone | null;
  problem: string | undefined;
  typed: Typed;
};

type RenameProps = { assignmentId: string; student: StudentProgress; typed: string | null };

const Rename = ({ assignmentId, student, typed }: RenameProps) => {
  const t = useTranslations("assign.student");
  return (
    <StudentForm assignmentId={assignmentId} studentId={student.id} action="rename" title={t("rename")}>
      <label className="label" htmlFor="nickname">
        {t("renameLabel")}
      </label>
      <p className="hint" id="nickname-hint">
        {t("renameHint")}
      </p>
      <input
        id="nickname"
        name="nickname"
        required
        maxLength={longestTypedName}
        dir="auto"
        autoComplete="off"
        defaultValue={typed ?? student.nickname ?? ""}
        aria-describedby="nickname-hint"
        className="input"
      />
      <button className="button button--quiet">{t("rename")}</button>
    </StudentForm>
  );
};

/** Everything that a teacher can do for one student. */
const StudentContent = ({ assignment, student, others, done, problem, typed }: StudentContentProps) => {
  const t = useTranslations("assign.student");
  const live = useTranslations("assign.live");
  const { id, settings } = assignment;
  const moment = useMoment(settings.timeZone);
  const one = { assignmentId: id, studentId: student.id };
  const name = student.nickname ?? live("numbered", { number: student.number });
  return (
    <TeacherPage assignment={assignment} title={t("title", { name })}>
      <ProblemNotice code={problem} />
      <DoneNotice done={done} />
      <p>
        {t("joined", { date: moment(student.joinedAt) })} · <StudentState student={student} />
        {student.extraMinutes > 0 && ` · ${t("extra", { minutes: student.extraMinutes })}`}
        {student.attempt && student.attempt.submittedAt !== null && (
          <>
            {" · "}
            <FrameLink href={`/assignments/${id}/results/attempts/${student.attempt.id}`}>
              {t("answers")}
            </FrameLink>
          </>
        )}
      </p>
      <Rename assignmentId={id} student={student} typed={typed.nickname} />
      <NewCode {...one} />
      <ExtraTime {...one} minutes={typed.minutes ?? student.extraMinutes} limit={settings.timeLimitMinutes} />
      {student.attempt && student.attempt.submittedAt !== null && (
        <StudentForm {...one} action="reopen" title={t("reopenTitle")} text={t("reopenText")}>
          <button className="button button--quiet">{t("reopen")}</button>
        </StudentForm>
      )}
      {others.length > 0 && <Merge {...one} others={others} />}
      <Remove {...one} />
      <p>
        <FrameLink href={`/assignments/${id}/live`}>{t("back")}</FrameLink>
      </p>
    </TeacherPage>
  );
};

type StudentPageProps = { id: string; student: string; query: Query };

/** The form that was refused, if it was for this student; otherwise null. */
async function findRefused(id: string, student: string, kept: string | undefined) {
  const form = kept === undefined ? null : await loadKeptForm(kept, id, "student");
  return form?.get("student") === student ? form : null;
}

/** The page of one student of an assignment that this browser manages; after a form was sent, with its outcome. */
export const StudentPage = async ({ id, student, query }: StudentPageProps) => {
  const [assignment, progress, hidden, refused] = await Promise.all([
    openAssignment(id),
    loadProgress(id),
    areNamesHidden(),
    findRefused(id, student, valueOf(query, "kept")),
  ]);
  const shown = progress && hidden ? withoutNames(progress) : progress;
  const students = shown?.students ?? [];
  const found = students.find((each) => each.id === student);
  if (!found) notFound();
  return (
    <StudentContent
      assignment={assignment}
      student={found}
      others={students.filter((each) => each !== found)}
      done={readStudentDone(valueOf(query, "done"))}
      problem={valueOf(query, "problem")}
      typed={{
        nickname: hidden ? null : (refused?.get("nickname") ?? null),
        minutes: refused?.get("minutes") ?? null,
      }}
    />
  );
};
