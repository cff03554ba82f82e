import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { FocusedAlert } from "../frame/focused-alert";
import { TeacherPage } from "../frame/teacher-page";

type Props = {
  assignment: AssignmentView;
  code: string;
  /** The address of the form, to try again. */
  back: string;
};

const known = [
  "question_not_found",
  "attempt_not_found",
  "last_question",
  "invalid_request",
  "regrade_not_found",
  "form_gone",
] as const;

const isKnown = (code: string): code is (typeof known)[number] => known.some((one) => one === code);

/** Says why a regrade cannot be made. */
export const RegradeRefusalPage = ({ assignment, code, back }: Props) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="results">
      <FocusedAlert>
        <h2>{t("refused")}</h2>
        <p>{t(`refusal.${isKnown(code) ? code : "other"}`)}</p>
      </FocusedAlert>
      <p>
        <a href={back}>{t("back")}</a>
      </p>
    </TeacherPage>
  );
};
