import { useTranslations } from "next-intl";
import type { AssignedView } from "@/server/attempts/assigned-view";

/** What was out of the ordinary with an attempt of an assignment. */
export const AttemptNotes = ({ assignment }: { assignment: AssignedView }) => {
  const t = useTranslations("join.after");
  const results = useTranslations("results");
  const { lateAt, endedBy, tooLate } = assignment;
  return (
    <>
      {lateAt !== null && <p className="notice">{t("late")}</p>}
      {endedBy === "deadline" && <p className="notice">{t("timeOver")}</p>}
      {tooLate > 0 && <p className="notice">{results("tooLate", { count: tooLate })}</p>}
    </>
  );
};
