import { useTranslations } from "next-intl";
import { OwnForm } from "@/features/embed/own-form";
import styles from "./join.module.css";
import { joinPath } from "./join-path";
import { problemFields, type JoinProblem } from "./join-problem";

/** Going on with a device that does not know the student, by the personal code. */
export const OtherDevice = ({ code, problem }: { code: string; problem: JoinProblem | null }) => {
  const t = useTranslations("join");
  const wrong = problem !== null && problemFields[problem] === "code";
  return (
    <details open={wrong || problem === "name_taken"} className={styles["device"]}>
      <summary>{t("device.title")}</summary>
      <OwnForm method="post" action={joinPath(code, "resume")} autoComplete="off" className={styles["form"]}>
        <p>{t("device.text")}</p>
        <div className={wrong ? "field field--error" : "field"}>
          <label className="label" htmlFor="code">
            {t("device.label")}
          </label>
          <p id="code-hint" className="hint">
            {t("device.hint")}
          </p>
          {wrong && (
            <p id="code-problem" className="error-message">
              {t(`problem.${problem}`)}
            </p>
          )}
          <input
            id="code"
            name="code"
            className={`input ${styles["code"] ?? ""}`}
            required
            maxLength={40}
            dir="ltr"
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? "code-problem code-hint" : "code-hint"}
          />
        </div>
        <button className="button button--quiet">{t("device.go")}</button>
      </OwnForm>
    </details>
  );
};
