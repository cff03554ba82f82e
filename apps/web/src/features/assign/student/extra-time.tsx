import { useTranslations } from "next-intl";
import { StudentForm } from "./student-form";
import { usualExtra } from "./usual-extra";

type Props = { assignmentId: string; studentId: string; minutes: number | string; limit: number | null };

/** More time for one student, also while at work. */
export const ExtraTime = ({ assignmentId, studentId, minutes, limit }: Props) => {
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
