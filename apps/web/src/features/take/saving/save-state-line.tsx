import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import type { SaveState } from "./save-state";
import styles from "./saving.module.css";

const messages = {
  idle: undefined,
  saving: "saving",
  saved: "saved",
  failed: "notSaved",
  refused: "refused",
  late: "late",
  gone: "gone",
  submitted: "submittedElsewhere",
} as const satisfies Record<SaveState, string | undefined>;

type Props = { state: SaveState; resultHref: string; onRetry: () => void };

/** One line that says whether the answer is on the server's disk. */
export const SaveStateLine = ({ state, resultHref, onRetry }: Props) => {
  const t = useTranslations("take.question");
  const message = messages[state];
  return (
    <div className={styles["line"]} data-state={state}>
      <p aria-live="polite">{message && t(message)}</p>
      {state === "idle" && <noscript>{t("savedOnNext")}</noscript>}
      {state === "failed" && (
        <button type="button" className={styles["retry"]} onClick={onRetry}>
          {t("tryAgain")}
        </button>
      )}
      {(state === "submitted" || state === "late") && <OwnLink href={resultHref}>{t("seeResult")}</OwnLink>}
    </div>
  );
};
