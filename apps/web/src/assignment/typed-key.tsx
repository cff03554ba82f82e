import { comparisonSchema } from "@wellread/content";
import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { AssignmentQuestion } from "./questions.server";
import styles from "./typed-key.module.css";

type Asked = { asked: Pick<AssignmentQuestion, "typed"> };

const Spellings = ({ label, texts }: { label: string; texts: readonly string[] }) =>
  texts.length > 0 && (
    <p>
      <span className="label">{label}:</span>{" "}
      {texts.map((text, index) => (
        <Fragment key={text}>
          {index > 0 && "; "}
          <bdi>{text}</bdi>
        </Fragment>
      ))}
    </p>
  );

/** What else is right or refused where an answer is typed, and how it is compared; renders nothing elsewhere. */
export const TypedKey = ({ asked: { typed } }: Asked) => {
  const t = useTranslations("assign.questions.typed");
  if (typed === null) return null;
  const { comparison, ignoreAccents, spellings, refused } = typed;
  const saysAccents = ignoreAccents && comparison !== "name";
  return (
    <div className={styles["typed"]}>
      <Spellings label={t("spellings")} texts={spellings} />
      <Spellings label={t("refused")} texts={refused} />
      <p className="hint">
        {t(`compared.${comparison ?? "former"}`)}
        {saysAccents && ` ${t("accentsIgnored")}`}
      </p>
    </div>
  );
};

type FormProps = { assignmentId: string; asked: AssignmentQuestion };

/** A collapsed form that says how a teacher's own typed question is compared; renders nothing for the others. */
export const ComparisonForm = ({ assignmentId, asked: { number, question, level, typed } }: FormProps) => {
  const t = useTranslations("assign.questions.typed");
  if (level !== null || typed === null) return null;
  const id = `compared-${number}`;
  return (
    <details className={styles["form"]}>
      <summary aria-label={t("changeName", { number })}>{t("change")}</summary>
      <form method="post" action={`/assignments/${assignmentId}/questions/change`} className="stack">
        <input type="hidden" name="question" value={question.id} />
        <div className="field">
          <label className="label" htmlFor={id}>
            {t("comparison")}
          </label>
          <select id={id} name="comparison" className="input" defaultValue={typed.comparison ?? "exact"}>
            {comparisonSchema.options.map((comparison) => (
              <option key={comparison} value={comparison}>
                {t(`options.${comparison}`)}
              </option>
            ))}
          </select>
        </div>
        <label className="choice">
          <input
            type="checkbox"
            name="accents"
            value="ignore"
            defaultChecked={typed.ignoreAccents}
            aria-describedby={`${id}-accents`}
          />
          <span className="choice__text">
            {t("ignoreAccents")}
            <span id={`${id}-accents`} className={`hint ${styles["more"] ?? ""}`}>
              {t("ignoreAccentsHint")}
            </span>
          </span>
        </label>
        <div>
          <button name="action" value="compare" className="button button--quiet">
            {t("save")}
          </button>
        </div>
      </form>
    </details>
  );
};
