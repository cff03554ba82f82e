import { useTranslations } from "next-intl";
import styles from "./shell.module.css";

/** The foot of every page: what the quizzes are for, and what is kept. */
export function Footer() {
  const t = useTranslations("shell.footer");
  return (
    <footer className={styles["footer"]}>
      <div>
        <p>{t("learning")}</p>
        <p>{t("privacy")}</p>
        <p>{t("subject")}</p>
      </div>
    </footer>
  );
}
