import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { articlePath } from "@/addresses";
import { openingArticle } from "@/model/banks";
import { ArticleLink } from "./article-link";
import { SiteLink } from "./frame-link";
import styles from "./shell.module.css";

/** The foot of every page: what the quizzes are for, what is stored, and a link for developers. */
export function Footer() {
  const t = useTranslations("shell.footer");
  return (
    <footer className={styles["footer"]}>
      <div>
        <p>{t("learning")}</p>
        <p>{t("privacy")}</p>
        <p>{t("subject")}</p>
        <p>
          {/*
           * Not Next's link: a page keeps the policy that it was loaded with, and only the pages for developers may
           * show a frame.
           */}
          <SiteLink href="/developers">{t("developers")}</SiteLink>
        </p>
      </div>
    </footer>
  );
}

const places = {
  quizzes: "/",
  article: articlePath(openingArticle().folder.article.id),
  join: "/a",
  assignments: "/assignments",
} as const;
type Place = keyof typeof places;

/** The full text of a link, and a short one if a phone has no room for more. */
const lengths = {
  long: (words: ReactNode) => <span className={styles["long"]}>{words}</span>,
  short: (words: ReactNode) => <span className={styles["short"]}>{words}</span>,
};

/**
 * The top of every page: a skip link, the wordmark and the navigation.
 *
 * @param props.hasAssignments - whether this browser holds an assignment to come back to.
 */
export function Header({ hasAssignments }: { hasAssignments: boolean }) {
  const t = useTranslations("shell");
  const shown: Place[] = ["quizzes", "article", "join", ...(hasAssignments ? ["assignments" as const] : [])];
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
            {shown.map((place) => (
              <li key={place} className={styles[place]}>
                {place === "article" ? (
                  <ArticleLink article={places.article}>{t.rich("nav.article", lengths)}</ArticleLink>
                ) : (
                  <Link href={places[place]} prefetch={false}>
                    {t.rich(`nav.${place}`, lengths)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
