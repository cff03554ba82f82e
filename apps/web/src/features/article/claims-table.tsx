import type { Fact } from "@wellread/content";
import { useTranslations } from "next-intl";
import { ArticleSection } from "./article-section.tsx";
import type { ArticleView } from "./article-view.ts";
import { type ClaimFilter, filterFacts } from "./claim-filter.ts";
import { ClaimFilterForm } from "./claim-filter-form.tsx";
import { FactPilcrows } from "./fact-pilcrows.tsx";
import { groupClaims } from "./group-claims.ts";
import { Statement } from "./statement.tsx";
import { VoiceLabel } from "./voice-label.tsx";
import section from "./article-section.module.css";
import styles from "./claims-table.module.css";

/** All that the article says, one fact a row. */
export function ClaimsTable({ view, filter }: { view: ArticleView; filter: ClaimFilter }) {
  const t = useTranslations("article");
  const { facts } = view.folder;
  const shown = filterFacts(facts, filter);
  return (
    <ArticleSection id="claims" name={t("claims.section")}>
      <p className={section["headline"]}>
        {t("claims.headline", { facts: facts.length, claims: groupClaims(facts).length })}
      </p>
      <ClaimFilterForm article={view.folder.article.id} filter={filter} />
      <p className={styles["count"]}>{t("claims.shown", { shown: shown.length, total: facts.length })}</p>
      {shown.length > 0 && (
        <table className="table">
          <caption className="visually-hidden">{t("claims.section")}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span aria-hidden="true">¶</span>
                <span className="visually-hidden">{t("column.paragraph")}</span>
              </th>
              <th scope="col">{t("column.statement")}</th>
              <th scope="col">{t("column.voice")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((fact) => (
              <ClaimRow key={fact.id} view={view} fact={fact} />
            ))}
          </tbody>
        </table>
      )}
    </ArticleSection>
  );
}

function ClaimRow({ view, fact }: { view: ArticleView; fact: Fact }) {
  const t = useTranslations("article.claims");
  const topicName = useTranslations("shell.quizTopic");
  return (
    <tr>
      <td className={styles["where"]}>
        <FactPilcrows article={view.folder.article.id} fact={fact} />
      </td>
      <td className={styles["statement"]}>
        <Statement view={view} fact={fact} />
        <span className={styles["topics"]}>
          {t("topics", { topics: fact.topics.map((topic) => topicName(topic)).join(t("separator")) })}
          {fact.evaluative && <span className="tag">{t("judgement")}</span>}
        </span>
      </td>
      <td className={styles["voice"]}>
        <VoiceLabel view={view} voice={fact.voice} />
      </td>
    </tr>
  );
}
