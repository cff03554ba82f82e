import type { Fact } from "@wellread/content";
import { useTranslations } from "next-intl";
import styles from "./aims.module.css";
import section from "./article-section.module.css";
import { ArticleSection } from "./article-section";
import { type ArticleView, valueOf } from "./article-view";
import { countByVoice, homeParagraph } from "./statements";
import { FactPilcrows, VoiceLabel } from "./fact";

interface Aim {
  fact: Fact;
  /** The value that states the aim; each locale has words for it. */
  value: string;
}

/** The aims that the facts state, each in its own wording and never merged. */
function aimsOf(facts: readonly Fact[]): Aim[] {
  return facts.flatMap((fact) =>
    fact.relations
      .filter(({ relation }) => relation === "aims-at")
      .map(({ object }) => ({ fact, value: object })),
  );
}

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
