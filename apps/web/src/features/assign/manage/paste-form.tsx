import { useTranslations } from "next-intl";
import type { Role } from "@/server/assignments/assignment-view";
import styles from "./manage.module.css";

/**
 * Opens an assignment by its pasted private link, for use without JavaScript and for links that were saved in a file.
 */
export const PasteForm = ({ from }: { from: Role }) => {
  const t = useTranslations("assign.manage");
  return (
    <form method="post" action="/manage/session" autoComplete="off" className="field">
      <input type="hidden" name="from" value={from} />
      <label className="label" htmlFor="private-link">
        {t("label")}
      </label>
      <p className="hint" id="private-link-hint">
        {t("text")}
      </p>
      <input
        id="private-link"
        name="secret"
        dir="ltr"
        required
        maxLength={400}
        spellCheck={false}
        autoCapitalize="off"
        aria-describedby="private-link-hint"
        className={`input ${styles["secret"] ?? ""}`}
      />
      <button className="button button--quiet">{t("open")}</button>
    </form>
  );
};
