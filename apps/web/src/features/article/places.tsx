import { useTranslations } from "next-intl";
import { Pilcrow } from "../shell/pilcrow.tsx";
import { ArticleSection } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { nameOf } from "./names.ts";
import { placesOf } from "./places-data.ts";
import section from "./article-section.module.css";
import styles from "./places.module.css";

/** The places, as a list: a map would add what the article does not say. */
export function Places({ view }: { view: ArticleView }) {
  const t = useTranslations("article.places");
  const places = placesOf(view.folder);
  if (places.length === 0) return null;
  const named = places.filter((place) => place.named).length;
  return (
    <ArticleSection id="places" name={t("section")}>
      <p className={section["headline"]}>{t("headline", { named, unnamed: places.length - named })}</p>
      <ul className={`bare ${styles["places"] ?? ""}`}>
        {places.map((place) => (
          <li key={place.entity} className={styles["place"]}>
            <span className={styles["name"]}>{nameOf(view, place.entity)}</span>
            <span className={styles["note"]}>
              {!place.named && `${t("unnamed")} `}
              {place.mentions.every(({ quoted }) => quoted) && t("quoted")}
            </span>
            <span className={styles["where"]}>
              {place.mentions.map(({ paragraph }) => (
                <Pilcrow key={paragraph} article={view.folder.article.id} paragraph={paragraph} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small">{t("noMap")}</p>
    </ArticleSection>
  );
}
