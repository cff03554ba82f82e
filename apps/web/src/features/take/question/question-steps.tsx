import { useTranslations } from "next-intl";
import type { Completeness } from "./completeness";
import styles from "./question.module.css";

export type Step = { number: number; completeness: Completeness; marked: boolean };

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
              aria-label={t("stepLabel", { number, state: completeness, marked: marked ? "yes" : "no" })}
              aria-current={number === current ? "step" : undefined}
              className={styles["step"]}
              data-state={completeness}
              data-marked={marked}
            >
              {number}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};
