import type { TypedAnswer } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { Regradable } from "@/server/results/load-regradable";
import { TypedRegradeForm } from "./typed-regrade-form";

type Props = {
  assignment: string;
  regradable: Regradable;
  typed: readonly TypedAnswer[];
  /** The text that was typed before, and could not be accepted. */
  text?: string | undefined;
};

/**
 * The answers that were not right, each with an attempt in which it was typed, so that the address names the attempt
 * and not the text.
 */
const acceptableOf = ({ typed: given }: Regradable, typed: readonly TypedAnswer[]) =>
  typed
    .filter(({ right }) => !right)
    .flatMap(({ text, count }) => {
      const attempt = given.find((one) => one.text === text)?.attempt;
      return attempt === undefined ? [] : [{ text, count, attempt }];
    });

/**
 * Accepts a typed answer, by a button for each answer that was given, or any other text, for everyone who typed the
 * same.
 */
export const AcceptForms = ({ assignment, regradable, typed, text }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const { question } = regradable;
  const isNumber = question.interaction === "number-entry";
  const acceptable = acceptableOf(regradable, typed);
  return (
    <section aria-labelledby="regrade-accept" className="card stack">
      <h3 id="regrade-accept">{t(isNumber ? "acceptNumberTitle" : "acceptTitle")}</h3>
      <p>{t(acceptable.length === 0 ? "acceptNone" : "acceptLead")}</p>
      {acceptable.length > 0 && (
        <form method="get" action={`/assignments/${assignment}/results/regrade`} className="row">
          <input type="hidden" name="kind" value="accept" />
          <input type="hidden" name="question" value={question.id} />
          {acceptable.map((one) => (
            <button key={one.attempt} className="button button--quiet" name="attempt" value={one.attempt}>
              {t("acceptThis", { count: one.count, text: one.text })}
            </button>
          ))}
        </form>
      )}
      <TypedRegradeForm
        assignment={assignment}
        kind="accept"
        question={question.id}
        label={t(isNumber ? "acceptNumber" : "acceptText")}
        hint={t(isNumber ? "acceptNumberHint" : "acceptHint")}
        text={text}
      />
    </section>
  );
};
