import { useTranslations } from "next-intl";
import type { StudentDone } from "./student-done";

/** Says that it was done. */
export const DoneNotice = ({ done }: { done: StudentDone | null }) => {
  const t = useTranslations("assign.student.done");
  return done === null ? null : <output className="notice">{t(done)}</output>;
};
