import { useTranslations } from "next-intl";
import type { StudentProgress } from "@/server/assignments/progress-view";
import { StudentForm } from "./student-form";
import styles from "./student.module.css";

type MergeProps = { assignmentId: string; studentId: string; others: readonly StudentProgress[] };

/** Chooses the student who is the same person as this one. It leads to a preview, before anything changes. */
export const Merge = ({ assignmentId, studentId, others }: MergeProps) => {
  const t = useTranslations("assign.student");
  const live = useTranslations("assign.live");
  return (
    <section aria-labelledby="merge" className={styles["section"]}>
      <h2 id="merge">{t("mergeTitle")}</h2>
      <p className="small">{t("mergeText")}</p>
      <form
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
      </form>
    </section>
  );
};

/** Deletes a student. The button is folded, so that it takes two steps. */
export const Remove = ({ assignmentId, studentId }: { assignmentId: string; studentId: string }) => {
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
