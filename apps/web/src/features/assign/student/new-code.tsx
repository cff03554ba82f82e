import { useTranslations } from "next-intl";
import { StudentForm } from "./student-form";

/** A new personal code for a student who has lost theirs. The response to the form shows it. */
export const NewCode = ({ assignmentId, studentId }: { assignmentId: string; studentId: string }) => {
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
