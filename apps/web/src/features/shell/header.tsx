import { useTranslations } from "next-intl";
import Link from "next/link";
import { siteArticle } from "./site-article.ts";
import styles from "./shell.module.css";

/** The top of every page: a skip link, the wordmark and the two places there are to go. */
export function Header() {
  const t = useTranslations("shell");
  return (
    <header className={styles["header"]}>
      <a className={styles["skip"]} href="#content">
        {t("skip")}
      </a>
      <div className={styles["bar"]}>
        <Link className={styles["wordmark"]} href="/" prefetch={false}>
          <span aria-hidden="true" className={styles["sign"]}>
            ¶
          </span>
          {t("product")}
        </Link>
        <nav aria-label={t("nav.label")}>
          <ul className={styles["nav"]}>
            <li>
              <Link href="/" prefetch={false}>
                {t("nav.quizzes")}
              </Link>
            </li>
            <li>
              <Link href={`/articles/${siteArticle}`} prefetch={false}>
                {t("nav.article")}
              </Link>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}
