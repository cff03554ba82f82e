import { useTranslations } from "next-intl";
import type { RegradeInput } from "@/server/results/regrade-input";

type NewRegrade = Extract<RegradeInput, { regrade: unknown }>;
type Undo = Extract<RegradeInput, { undo: unknown }>;

/** The regrade that was previewed. The reason is asked for here, and the handler sets whether it is a preview. */
export type LookedAt = Pick<NewRegrade, "regrade"> | Pick<Undo, "undo">;

const Reason = ({ isNeeded }: { isNeeded: boolean }) => {
  const t = useTranslations("assignResults.regrade");
  return (
    <div className="field">
      <label className="label" htmlFor="reason">
        {t("reason")}
      </label>
      <input
        className="input"
        id="reason"
        name="reason"
        maxLength={300}
        required={isNeeded}
        autoComplete="off"
      />
    </div>
  );
};

const Lower = () => {
  const t = useTranslations("assignResults.regrade");
  return (
    <label className="choice">
      <input type="checkbox" name="lower" value="on" required />
      <span className="choice__text">{t("lowerUndo")}</span>
    </label>
  );
};

const classes = (first: boolean): string => (first ? "button" : "button button--quiet");

type Props = {
  assignment: string;
  input: LookedAt;
  /** How many results would be lowered. */
  down: number;
  /** Whether nobody's result would change; then going back is the main action. */
  isIdle: boolean;
};

/** Applies the regrade that was previewed. It is posted, so that the reason is in no address. */
export const ApplyRegradeForm = ({ assignment, input, down, isIdle }: Props) => {
  const t = useTranslations("assignResults.regrade");
  const isUndo = "undo" in input;
  const isSecond = isIdle && !isUndo;
  return (
    <form method="post" action={`/assignments/${assignment}/results/regrades`} className="stack">
      <input type="hidden" name="input" value={JSON.stringify(input)} />
      {!isUndo && <Reason isNeeded={input.regrade.kind === "override"} />}
      {isUndo && down > 0 && <Lower />}
      <div className="row">
        <button className={classes(!isSecond)}>
          {isUndo ? t("applyUndo") : t(isIdle ? "applyIdle" : "apply")}
        </button>
        <a className={classes(isSecond)} href={`/assignments/${assignment}/results`}>
          {t("cancel")}
        </a>
      </div>
    </form>
  );
};
