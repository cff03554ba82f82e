import { useTranslations } from "next-intl";
import type { StudentProgress } from "@/server/assignments/progress-view";

/** How far a student is, in words. Extra time is not among them: this stands on the projector. */
export const StudentState = ({ student }: { student: StudentProgress }) => {
  const t = useTranslations("assign.live");
  const { attempt } = student;
  if (attempt === null) return t("waiting");
  const total = attempt.cells.length;
  const said = [
    attempt.submittedAt === null
      ? t("working", { answered: attempt.answered, total })
      : t(attempt.endedBy === "deadline" ? "timedOut" : "submitted"),
    ...(attempt.number > 1 ? [t("attempt", { number: attempt.number })] : []),
    ...(attempt.lateAt === null ? [] : [t("late")]),
  ];
  return said.join(" · ");
};
