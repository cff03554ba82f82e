import { useTranslations } from "next-intl";
import type { StudentDone } from "./student-done";

/** Says what was just done for the student. */
export const DoneNotice = ({ done }: { done: StudentDone | null }) => {
  const t = useTranslations("assign.student.done");
  return done === null ? null : <output className="notice">{t(done)}</output>;
};
