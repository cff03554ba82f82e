import { useTranslations } from "next-intl";
import { RegradeFields } from "./regrade-fields";

type Props = { assignment: string; attempt: string; question: string; points: number };

/**
 * Gives other points for one answer of one student. It leads to a preview, where the reason is asked for before it
 * counts.
 */
export const OverrideForm = ({ assignment, attempt, question, points }: Props) => {
  const t = useTranslations("assignResults.answers");
  const field = `points-${question}`;
  return (
    <details className="screen-only">
      <summary>{t("override")}</summary>
      <form method="get" action={`/assignments/${assignment}/results/regrade`} className="stack">
        <input type="hidden" name="kind" value="override" />
        <input type="hidden" name="question" value={question} />
        <input type="hidden" name="attempt" value={attempt} />
        <div className="field">
          <label className="label" htmlFor={field}>
            {t("pointsField")}
          </label>
          <input
            className="input"
            id={field}
            name="points"
            type="number"
            min={0}
            max={1}
            step={0.01}
            required
            defaultValue={Math.round(points * 100) / 100}
          />
        </div>
        <RegradeFields />
      </form>
    </details>
  );
};
