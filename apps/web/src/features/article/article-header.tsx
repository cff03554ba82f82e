import { useTranslations } from "next-intl";
import { StartForm } from "../shell/start-form.tsx";
import type { ArticleView } from "./article-view.ts";
import { groupClaims } from "./group-claims.ts";
import styles from "./article-header.module.css";

const figures = ["facts", "claims", "paragraphs", "open"] as const;

/** What this article is, how much it says, and what is not known of it. */
export function ArticleHeader({ view: { folder, wording } }: { view: ArticleView }) {
  const t = useTranslations("article.header");
  const counts: Record<(typeof figures)[number], number> = {
    facts: folder.facts.length,
    claims: groupClaims(folder.facts).length,
    paragraphs: folder.article.paragraphs.filter(({ kind }) => kind === "body").length,
    open: folder.slots.filter(({ answeredBy }) => answeredBy.length === 0).length,
  };
  return (
    <header className={styles["header"]}>
      <h1 className={styles["title"]}>{wording.name}</h1>
      <p className="lede">{t("lede")}</p>
      <dl className={styles["figures"]}>
        {figures.map((figure) => (
          <div key={figure} className={styles["figure"]}>
            <dt>{t(`figure.${figure}`, { count: counts[figure] })}</dt>
            <dd>{counts[figure]}</dd>
          </div>
        ))}
      </dl>
      {/* An article folder has no field for any of the three, so none is known of any article. */}
      <p className={styles["unknown"]}>{t("unknown")}</p>
      <p className={styles["unknown"]}>{t("own")}</p>
      <div className="screen-only">
        <StartForm article={folder.article.id} topic="all" label={t("take")} />
      </div>
    </header>
  );
}
