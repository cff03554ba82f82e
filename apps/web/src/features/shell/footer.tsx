import { useTranslations } from "next-intl";
import { SiteLink } from "@/features/embed/site-link";
import styles from "./shell.module.css";

/** The foot of every page: what the quizzes are for, what is kept, and where developers go on. */
export function Footer() {
  const t = useTranslations("shell.footer");
  return (
    <footer className={styles["footer"]}>
      <div>
        <p>{t("learning")}</p>
        <p>{t("privacy")}</p>
        <p>{t("subject")}</p>
        <p>
          {/* Not Next's link: a page keeps the policy that it was loaded with, and only these may show a frame. */}
          <SiteLink href="/developers">{t("developers")}</SiteLink>
        </p>
      </div>
    </footer>
  );
}
