import { useTranslations } from "next-intl";
import { StartForm } from "../shell/start-form.tsx";
import type { ArticleView } from "./article-view.ts";
import { groupClaims } from "./group-claims.ts";
import { silentSlots, unknownOfTheCopy } from "./silent-slots.ts";
import styles from "./article-header.module.css";

const figures = ["facts", "claims", "paragraphs", "open"] as const;

/** What this article is, how much it says, and what is not known of it. */
export function ArticleHeader({ view: { folder, wording } }: { view: ArticleView }) {
  const t = useTranslations("article.header");
  const counts: Record<(typeof figures)[number], number> = {
    facts: folder.facts.length,
    claims: groupClaims(folder.facts).length,
    paragraphs: folder.article.paragraphs.filter(({ kind }) => kind === "body").length,
    open: silentSlots(folder).length,
  };
  return (
    <header className={styles["header"]}>
      <div className={styles["about"]}>
        <h1 className={styles["title"]}>{wording.name}</h1>
        <p className="lede">{t("lede")}</p>
        <p className="soft">{t("own")}</p>
        <div className="screen-only">
          <StartForm article={folder.article.id} topic="all" label={t("take")} />
        </div>
      </div>
      <div className={styles["unknown"]}>
        <h2 className={styles["name"]}>{t("unknown")}</h2>
        <ul className={`bare ${styles["missing"] ?? ""}`}>
          {unknownOfTheCopy(folder).map(({ id }) => (
            <li key={id}>{wording.slots[id]?.option ?? id}</li>
          ))}
        </ul>
      </div>
      <dl className={styles["figures"]}>
        {figures.map((figure) => (
          <div key={figure} className={styles["figure"]}>
            <dt>{t(`figure.${figure}`, { count: counts[figure] })}</dt>
            <dd>{counts[figure]}</dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
