import { useTranslations } from "next-intl";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import { AnswerLines } from "./answer-lines";
import styles from "./questions.module.css";

const action = (id: string): string => `/assignments/${id}/questions/change`;

type SwapProps = { assignmentId: string; asked: AssignmentQuestion };

/** A folded form with at most six questions that can take the place of this one. */
export const SwapForm = ({ assignmentId, asked: { number, question, alternatives } }: SwapProps) => {
  const t = useTranslations("assign.questions");
  const kinds = useTranslations("take.scoring");
  return (
    <details className={styles["swap"]}>
      <summary>{t("swap")}</summary>
      {alternatives.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <form method="post" action={action(assignmentId)} className="stack">
          <input type="hidden" name="question" value={question.id} />
          <fieldset className={styles["alternatives"]}>
            <legend className="label">{t("swapTitle", { number })}</legend>
            <div className="choices">
              {alternatives.map(({ id, stem, interaction, level, differs, answer }) => (
                <label key={id} className="choice">
                  <input type="radio" name="replacement" value={id} required />
                  <span className="choice__text">
                    {stem}
                    <AnswerLines lines={answer} />
                    <span className={`hint ${styles["more"] ?? ""}`}>
                      {t("alternative", {
                        differs: t(`differs.${differs}`),
                        kind: kinds(`${interaction}.name`),
                        level: t(`level.${level}`),
                      })}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div>
            <button name="action" value="swap" className="button button--quiet">
              {t("swapButton")}
            </button>
          </div>
        </form>
      )}
    </details>
  );
};

type RemoveProps = { assignmentId: string; question: string; label: string; name: string };

/** Removes a question from the assignment. */
export const RemoveForm = ({ assignmentId, question, label, name }: RemoveProps) => (
  <form method="post" action={action(assignmentId)}>
    <input type="hidden" name="question" value={question} />
    <button name="action" value="remove" className="button button--plain" aria-label={name}>
      {label}
    </button>
  </form>
);
