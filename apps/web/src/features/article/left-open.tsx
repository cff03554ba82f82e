import { useTranslations } from "next-intl";
import { Pilcrow } from "../shell/pilcrow.tsx";
import { ArticleSection } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { homeParagraph } from "./group-claims.ts";
import { silentSlots } from "./silent-slots.ts";
import section from "./article-section.module.css";
import styles from "./left-open.module.css";

/** What a reader could ask and the article does not answer: boxes that stay empty. */
export function LeftOpen({ view: { folder, wording } }: { view: ArticleView }) {
  const t = useTranslations("article.open");
  const silent = silentSlots(folder);
  if (silent.length === 0) return null;
  const near = new Map<string, string>(folder.facts.map((fact) => [fact.id, homeParagraph(fact)]));
  return (
    <ArticleSection id="open" name={t("section")}>
      <p className={section["headline"]}>{t("headline", { count: silent.length })}</p>
      <ul className={`bare ${styles["boxes"] ?? ""}`}>
        {silent.map((slot) => (
          <li key={slot.id} className={styles["box"]}>
            <p className={styles["asked"]}>{wording.slots[slot.id]?.option ?? slot.id}</p>
            <p className={styles["answer"]}>
              {wording.slots[slot.id]?.answer}{" "}
              {[...new Set(slot.near.map((fact) => near.get(fact)))].map(
                (paragraph) =>
                  paragraph !== undefined && (
                    <Pilcrow key={paragraph} article={folder.article.id} paragraph={paragraph} />
                  ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </ArticleSection>
  );
}
