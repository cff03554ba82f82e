import type { TypedAnswer } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { Regradable } from "@/server/results/load-regradable";
import { RegradeForm } from "./regrade-form";

type Props = { assignment: string; regradable: Regradable; typed: readonly TypedAnswer[] };

/**
 * Accepts what somebody typed, for everybody who typed the same: a button for each answer. It names an attempt in
 * which the text was typed, so that no address holds the text.
 */
export const AcceptForms = ({ assignment, regradable: { question, typed: given }, typed }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const wrong = typed.filter(({ right }) => !right);
  const attemptOf = (text: string) => given.find((one) => one.text === text)?.attempt;
  const acceptable = wrong.flatMap(({ text }) => {
    const attempt = attemptOf(text);
    return attempt === undefined ? [] : [{ text, attempt }];
  });
  return (
    <RegradeForm assignment={assignment} kind="accept" question={question.id} title={t("acceptTitle")}>
      <p>{t(acceptable.length === 0 ? "acceptNone" : "acceptLead")}</p>
      <div className="row">
        {acceptable.map(({ text, attempt }) => (
          <button key={attempt} className="button button--quiet" name="attempt" value={attempt}>
            {t("acceptThis", { text })}
          </button>
        ))}
      </div>
    </RegradeForm>
  );
};
