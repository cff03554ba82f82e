import { useTranslations } from "next-intl";
import { OwnForm } from "@/features/embed/own-form";
import type { JoinView } from "@/server/students/join-view";
import styles from "./join.module.css";
import { joinPath } from "./join-path";
import { problemFields, type JoinProblem } from "./join-problem";

type Props = { view: JoinView; problem: JoinProblem | null; typed: string };

/** One field and one button to the first question. */
export const JoinForm = ({ view, problem, typed }: Props) => {
  const t = useTranslations("join");
  const wrong = problem !== null && problemFields[problem] === "name";
  return (
    <OwnForm method="post" action={joinPath(view.code, "join")} autoComplete="off" className={styles["form"]}>
      <div className={wrong ? "field field--error" : "field"}>
        <label className="label" htmlFor="nickname">
          {t(view.nameRequired ? "name.label" : "name.optionalLabel")}
        </label>
        <p id="nickname-hint" className="hint">
          {t(view.namesListed ? "name.listedHint" : "name.hint")}
        </p>
        {wrong && (
          <p id="nickname-problem" className="error-message">
            {t(`problem.${problem}`)}
          </p>
        )}
        <input
          id="nickname"
          name="nickname"
          className={`input ${styles["name"] ?? ""}`}
          required={view.nameRequired}
          maxLength={60}
          defaultValue={typed}
          dir="auto"
          autoComplete="off"
          autoCapitalize="words"
          spellCheck={false}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? "nickname-problem nickname-hint" : "nickname-hint"}
        />
      </div>
      <button className="button">{t("name.begin")}</button>
    </OwnForm>
  );
};
