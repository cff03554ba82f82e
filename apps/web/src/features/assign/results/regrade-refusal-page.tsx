import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { FocusedAlert } from "../frame/focused-alert";
import { TeacherPage } from "../frame/teacher-page";

type Props = {
  assignment: AssignmentView;
  code: string;
  /** Where it can be asked again. */
  back: string;
};

/** Says why a correction cannot be made. */
export const RegradeRefusalPage = ({ assignment, code, back }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const known = `refusal.${code}` as "refusal.other";
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="results">
      <FocusedAlert>
        <h2>{t("refused")}</h2>
        <p>{t.has(known) ? t(known) : t("refusal.other")}</p>
      </FocusedAlert>
      <p>
        <a href={back}>{t("back")}</a>
      </p>
    </TeacherPage>
  );
};
