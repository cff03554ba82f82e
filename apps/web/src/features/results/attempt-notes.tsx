import { useTranslations } from "next-intl";
import type { AssignedView } from "@/server/attempts/assigned-view";

/** What was out of the ordinary with an attempt of an assignment. */
export const AttemptNotes = ({ assignment: { lateAt, endedBy } }: { assignment: AssignedView }) => {
  const t = useTranslations("join.after");
  return (
    <>
      {lateAt !== null && <p className="notice">{t("late")}</p>}
      {endedBy === "deadline" && <p className="notice">{t("timeOver")}</p>}
    </>
  );
};
