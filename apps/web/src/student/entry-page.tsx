import { type CodeProblem, joinCodeLength, longestTypedCode, readJoinCode } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SiteLink } from "@/shell/frame-link";
import { AskAgain } from "./ask-again";
import styles from "./join.module.css";

type Props = {
  /** Whether what was typed leads to no assignment. */
  wrong: boolean;
  typed: string;
  /** Whether it was a private link, which is not shown again. */
  isPrivate?: boolean;
};

/** Why a typed code leads nowhere: it is none, or no assignment has it. */
function problemOf(typed: string): { problem: CodeProblem | "unknown"; letters: string } {
  const reading = readJoinCode(typed);
  return reading.ok ? { problem: "unknown", letters: "" } : reading;
}

const toPrivateLink = (words: ReactNode) => <SiteLink href="/manage">{words}</SiteLink>;

const CodeProblemText = ({ typed, isPrivate = false }: Pick<Props, "typed" | "isPrivate">) => {
  const t = useTranslations("join.entry.problem");
  const { problem, letters } = problemOf(typed);
  if (isPrivate) return t.rich("private", { link: toPrivateLink });
  return t.rich(problem, {
    link: toPrivateLink,
    length: joinCodeLength,
    letters: Array.from(letters).join(" "),
    count: letters.length,
  });
};

/** The page on which a student types the code from the board, or pastes the link. */
export const EntryPage = ({ wrong, typed, isPrivate = false }: Props) => {
  const t = useTranslations("join.entry");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <form method="post" action="/a/entry" autoComplete="off" className={styles["form"]}>
        <div className={wrong ? "field field--error" : "field"}>
          <label className="label" htmlFor="code">
            {t("label")}
          </label>
          <p id="code-hint" className="hint">
            {t("hint")}
          </p>
          {wrong && (
            <p id="code-problem" className="error-message">
              <CodeProblemText typed={typed} isPrivate={isPrivate} />
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

type WaitProps = {
  minutes: number | null;
  /** Whether it is only for lack of a turn, which comes within seconds. */
  isTurn: boolean;
};

/** Too many unknown codes came from this browser or address, so even a right one has to wait. */
export const WaitPage = ({ minutes, isTurn }: WaitProps) => {
  const t = useTranslations("join.wait");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      <p role="alert">{isTurn ? t("turn") : t("text", { minutes: minutes ?? 0 })}</p>
      {isTurn && (
        <p>
          <AskAgain>{t("again")}</AskAgain>
        </p>
      )}
      <p className="hint">{t("note")}</p>
    </main>
  );
};
