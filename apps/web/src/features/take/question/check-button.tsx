import { useTranslations } from "next-intl";

const noteId = "check-note";

/** Says beforehand that a check is final. */
export const CheckNote = () => {
  const t = useTranslations("take.check");
  return (
    <p id={noteId} className="hint">
      {t("note")}
    </p>
  );
};

/** Saves the answer, locks it and shows how it stands. */
export const CheckButton = () => {
  const t = useTranslations("take.check");
  return (
    <button name="go" value="check" aria-describedby={noteId} className="button button--quiet">
      {t("button")}
    </button>
  );
};
