import { useTranslations } from "next-intl";
import type { Completeness } from "./completeness";
import styles from "./question.module.css";

export type Step = { number: number; completeness: Completeness; marked: boolean };

const said = {
  answered: "stepAnswered",
  partly: "stepPartly",
  unanswered: "stepUnanswered",
} as const satisfies Record<Completeness, string>;

/** A strip of all questions. Each is a button of the form, so that going there saves this answer first. */
export const QuestionSteps = ({ steps, current }: { steps: readonly Step[]; current: number }) => {
  const t = useTranslations("take.question");
  return (
    <nav aria-label={t("stepsLabel")}>
      <ol className={styles["steps"]}>
        {steps.map(({ number, completeness, marked }) => (
          <li key={number}>
            <button
              type="submit"
              name="go"
              value={`question:${number}`}
              aria-current={number === current ? "step" : undefined}
              className={styles["step"]}
              data-state={completeness}
              data-marked={marked}
            >
              <span className="visually-hidden">{t("step", { number })}</span>
              <span aria-hidden="true">{number}</span>
              <span className="visually-hidden">
                {`, ${t(said[completeness])}${marked ? `, ${t("stepMarked")}` : ""}`}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
