import type { TypedAnswer } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { RegradeForm } from "./regrade-form";

type Props = { assignment: string; question: string; typed: readonly TypedAnswer[] };

/** Accepts what somebody typed, for everybody who typed the same: a button for each answer, or any text. */
export const AcceptForms = ({ assignment, question, typed }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const wrong = typed.filter(({ right }) => !right);
  return (
    <RegradeForm assignment={assignment} kind="accept" question={question} title={t("acceptTitle")}>
      <p>{t("acceptLead")}</p>
      <div className="row">
        {wrong.map(({ text }) => (
          <button key={text} className="button button--quiet" name="text" value={text}>
            {t("acceptThis", { text })}
          </button>
        ))}
      </div>
      <details open={wrong.length === 0}>
        <summary>{t("acceptField")}</summary>
        <div className="row">
          <input
            className="input"
            name="other"
            aria-label={t("acceptField")}
            maxLength={200}
            autoComplete="off"
          />
          <button className="button button--quiet">{t("see")}</button>
        </div>
      </details>
    </RegradeForm>
  );
};
