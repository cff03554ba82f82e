import { useTranslations } from "next-intl";
import { StudentName } from "@/features/join/student-name";
import type { AssignedView } from "@/server/attempts/assigned-view";
import { AttemptNotes } from "./attempt-notes";

/** Whose result it is, and of which attempt, with the way to what can be done next. */
export const AssignedSummary = ({ assignment }: { assignment: AssignedView }) => {
  const t = useTranslations("join");
  const { id, student, number, isPreview } = assignment;
  if (isPreview || student === null)
    return (
      <p className="notice">
        {t("bar.preview")} <a href={`/assignments/${id}/questions`}>{t("bar.previewBack")}</a>
      </p>
    );
  return (
    <>
      <p className="hint">
        <StudentName student={student} /> · {t("after.attempt", { number })} ·{" "}
        <a className="screen-only" href="#assignment">
          {t("after.more")}
        </a>
      </p>
      <AttemptNotes assignment={assignment} />
    </>
  );
};
