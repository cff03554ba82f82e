import { useTranslations } from "next-intl";
import type { StudentProgress } from "@/server/assignments/progress-view";
import { stateOf } from "./live-state";

/** A student's progress in words. It does not mention extra time, as this page is projected. */
export const StudentState = ({ student }: { student: StudentProgress }) => {
  const t = useTranslations("assign.live");
  const { attempt } = student;
  const state = stateOf(student);
  if (attempt === null) return t(state);
  const said = [
    t(state, { answered: attempt.answered, total: attempt.cells.length }),
    ...(attempt.number > 1 ? [t("attempt", { number: attempt.number })] : []),
    ...(attempt.lateAt === null ? [] : [t("late")]),
  ];
  return said.join(" · ");
};
