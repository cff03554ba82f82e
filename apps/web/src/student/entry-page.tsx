import { useTranslations } from "next-intl";
import { longestTypedCode } from "./join-path";
import styles from "./join.module.css";

type Props = {
  /** Whether no assignment has the code that was typed. */
  wrong: boolean;
  typed: string;
};

/** The page on which a student types the code from the board. */
export const EntryPage = ({ wrong, typed }: Props) => {
  const t = useTranslations("join.entry");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <form method="get" action="/a" autoComplete="off" className={styles["form"]}>
        <div className={wrong ? "field field--error" : "field"}>
          <label className="label" htmlFor="code">
            {t("label")}
          </label>
          <p id="code-hint" className="hint">
            {t("hint")}
          </p>
          {wrong && (
            <p id="code-problem" className="error-message">
              {t("wrong")}
            </p>
          )}
          <input
            id="code"
            name="code"
            required
            maxLength={longestTypedCode}
            defaultValue={typed}
            dir="ltr"
            autoCapitalize="characters"
            spellCheck={false}
            className={`input ${styles["code"] ?? ""}`}
            aria-invalid={wrong || undefined}
            aria-describedby={wrong ? "code-problem code-hint" : "code-hint"}
          />
        </div>
        <button className="button">{t("go")}</button>
      </form>
    </main>
  );
};

/** Too many unknown codes came from this browser or address, so even a right one has to wait. */
export const WaitPage = ({ minutes }: { minutes: number | null }) => {
  const t = useTranslations("join.wait");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <p role="alert">{t("text", { minutes: minutes ?? 0 })}</p>
      <p className="hint">{t("note")}</p>
    </main>
  );
};
