import { useTranslations } from "next-intl";
import type { StudentProgress } from "@/server/assignments/progress-view";
import { stateOf } from "./live-state";

/** How far a student is, in words. Extra time is not among them: this stands on the projector. */
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
