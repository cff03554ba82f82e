import { useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import { areNamesHidden } from "@/assignment/hidden-names.server";
import { openAssignment, TeacherPage } from "@/assignment/teacher-page";
import type { AssignmentView } from "@/model/assignment";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { StudentName } from "@/shell/student-name";
import { type ListedStudent, listUnanswered } from "./removal.server";
import styles from "./student-page.module.css";

type Props = { assignment: AssignmentView; students: readonly ListedStudent[] };

const Confirm = ({ assignment: { id, lockedAt }, students }: Props) => {
  const t = useTranslations("assign.removal");
  const count = students.length;
  return (
    <>
      <p>{t("text", { count })}</p>
      <p>{t("undo")}</p>
      {lockedAt === null && <p className="hint">{t("lock")}</p>}
      <FrameForm method="post" action={`/assignments/${id}/removals`} className="row">
        {/* Whoever joins from now on is not on the list below, and stays. */}
        <input type="hidden" name="upTo" value={Math.max(...students.map(({ number }) => number))} />
        <button className="button">{t("confirm", { count })}</button>
        <FrameLink className="button button--quiet" href={`/assignments/${id}/live`}>
          {t("cancel")}
        </FrameLink>
      </FrameForm>
      <section aria-labelledby="who" className="stack stack--tight">
        <h2 id="who">{t("who")}</h2>
        <ul className={`bare ${styles["names"] ?? ""}`}>
          {students.map((student) => (
            <li key={student.id}>
              <StudentName student={student} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
};

/** Asks before every student is removed who has answered nothing, and says whom that concerns. */
const RemovalContent = ({ assignment, students }: Props) => {
  const t = useTranslations("assign.removal");
  return (
    <TeacherPage assignment={assignment} title={t("title")}>
      {students.length > 0 ? (
        <Confirm assignment={assignment} students={students} />
      ) : (
        <>
          <p>{t("none")}</p>
          <p>
            <FrameLink href={`/assignments/${assignment.id}/live`}>{t("back")}</FrameLink>
          </p>
        </>
      )}
    </TeacherPage>
  );
};

/** The page of an assignment that this browser manages. */
export const RemovalPage = async ({ id }: { id: string }) => {
  const [assignment, students, hidden] = await Promise.all([
    openAssignment(id),
    listUnanswered(id),
    areNamesHidden(),
  ]);
  if (students === null) notFound();
  const shown = hidden ? students.map((student) => ({ ...student, nickname: null })) : students;
  return <RemovalContent assignment={assignment} students={shown} />;
};
