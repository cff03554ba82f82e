import { useTranslations } from "next-intl";
import { aimsOf } from "./aims-data.ts";
import { ArticleSection } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { FactPilcrows } from "./fact-pilcrows.tsx";
import { homeParagraph } from "./group-claims.ts";
import { valueOf } from "./names.ts";
import { countByVoice } from "./voice.ts";
import { VoiceLabel } from "./voice-label.tsx";
import section from "./article-section.module.css";
import styles from "./aims.module.css";

/** The aims, side by side, each with its source. */
export function Aims({ view }: { view: ArticleView }) {
  const t = useTranslations("article.aims");
  const aims = aimsOf(view.folder.facts).toSorted((one, other) =>
    homeParagraph(one.fact).localeCompare(homeParagraph(other.fact), "en", { numeric: true }),
  );
  if (aims.length === 0) return null;
  const { article, named, unnamed } = countByVoice(aims.map(({ fact }) => fact));
  return (
    <ArticleSection id="aims" name={t("section")}>
      <p className={section["headline"]}>
        {t("headline", { total: aims.length, own: article, said: named + unnamed })}
      </p>
      <ul className={`bare ${styles["aims"] ?? ""}`}>
        {aims.map(({ fact, value }) => (
          <li key={fact.id} className={styles["aim"]}>
            <p className={styles["value"]}>{valueOf(view, value)}</p>
            <p className="small">
              <VoiceLabel view={view} voice={fact.voice} />{" "}
              <FactPilcrows article={view.folder.article.id} fact={fact} />
            </p>
          </li>
        ))}
      </ul>
    </ArticleSection>
  );
}
