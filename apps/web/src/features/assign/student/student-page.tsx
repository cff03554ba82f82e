import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { StudentProgress } from "@/server/assignments/progress-view";
import { ProblemNotice } from "../frame/problem-notice";
import { TeacherPage } from "../frame/teacher-page";
import { useMoment } from "../frame/use-moment";
import { StudentState } from "../live/student-state";
import { DoneNotice } from "./done-notice";
import { ExtraTime } from "./extra-time";
import { NewCode } from "./new-code";
import { Merge, Remove } from "./merge-and-remove";
import type { StudentDone } from "./student-done";
import { StudentForm } from "./student-form";

/** What was typed in a form that was refused. */
type Typed = { nickname: string | null; minutes: string | null };

type Props = {
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
        maxLength={120}
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

/** All that a teacher can do for one student. */
export const StudentPage = ({ assignment, student, others, done, problem, typed }: Props) => {
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
            <a href={`/assignments/${id}/results/attempts/${student.attempt.id}`}>{t("answers")}</a>
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
        <a href={`/assignments/${id}/live`}>{t("back")}</a>
      </p>
    </TeacherPage>
  );
};
