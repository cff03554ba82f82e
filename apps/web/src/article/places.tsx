import type { ArticleFolder, Entity, ParagraphId } from "@wellread/content";
import { useTranslations } from "next-intl";
import { articlePath } from "@/addresses";
import { Pilcrow } from "@/shell/pilcrow";
import section from "./article-section.module.css";
import { ArticleSection } from "./article-section";
import { type ArticleView, nameOf } from "./article-view";
import styles from "./places.module.css";

interface PlaceMention {
  paragraph: ParagraphId;
  /** Whether it is inside quotation marks there. */
  quoted: boolean;
}

interface Place {
  entity: string;
  named: boolean;
  mentions: PlaceMention[];
}

const placeKinds: ReadonlySet<Entity["kind"]> = new Set(["place", "border"]);

/** The places that the article mentions, with the paragraphs that mention them. */
export function placesOf({ article, entities }: ArticleFolder): Place[] {
  const quotations = article.paragraphs.flatMap((paragraph) => paragraph.quotations);
  return entities
    .filter(({ kind }) => placeKinds.has(kind))
    .map(({ id, named, mentions }) => {
      const byParagraph = new Map<ParagraphId, PlaceMention>();
      for (const { paragraph, start, end } of mentions) {
        const quoted = quotations.some(
          (span) => span.paragraph === paragraph && span.start <= start && end <= span.end,
        );
        const before = byParagraph.get(paragraph);
        byParagraph.set(paragraph, { paragraph, quoted: quoted && (before?.quoted ?? true) });
      }
      return { entity: id, named, mentions: [...byParagraph.values()] };
    });
}

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
                <Pilcrow key={paragraph} page={articlePath(view.folder.article.id)} paragraph={paragraph} />
              ))}
            </span>
          </li>
        ))}
      </ul>
      <p className="soft small">{t("noMap")}</p>
    </ArticleSection>
  );
}
