import { type Fact, topics } from "@wellread/content";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { claimsPath } from "@/addresses";
import section from "./article-section.module.css";
import { ArticleSection } from "./article-section";
import type { ArticleView } from "./article-view";
import styles from "./facts-table.module.css";
import { voiceKinds } from "@/reading/voice-sign";
import { type FactFilter, filterFacts, groupStatements } from "./statements";
import { FactPilcrows, Statement, VoiceLabel } from "./fact";

/** A plain form that asks for the page again with the filter in its address. */
function FactFilterForm({ article, filter }: { article: string; filter: FactFilter }) {
  const t = useTranslations("article");
  const topicName = useTranslations("shell.quizTopic");
  const filtered = filter.voice !== undefined || filter.topic !== undefined;
  return (
    <form className={`${styles["form"] ?? ""} screen-only`} method="get" action="#claims">
      <div className="field">
        <label className="label" htmlFor="filter-voice">
          {t("claims.voice")}
        </label>
        <select className="select" id="filter-voice" name="voice" defaultValue={filter.voice ?? ""}>
          <option value="">{t("claims.any")}</option>
          {voiceKinds.map((voice) => (
            <option key={voice} value={voice}>
              {t(`voice.${voice}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor="filter-topic">
          {t("claims.topic")}
        </label>
        <select className="select" id="filter-topic" name="topic" defaultValue={filter.topic ?? ""}>
          <option value="">{t("claims.any")}</option>
          {topics.map((topic) => (
            <option key={topic} value={topic}>
              {topicName(topic)}
            </option>
          ))}
        </select>
      </div>
      <button className="button button--quiet">{t("claims.show")}</button>
      {filtered && (
        <Link className="button button--plain" href={`${claimsPath(article)}#claims`} prefetch={false}>
          {t("claims.showAll")}
        </Link>
      )}
    </form>
  );
}

/** Everything that the article says, with one row for each fact. */
export function FactsTable({ view, filter }: { view: ArticleView; filter: FactFilter }) {
  const t = useTranslations("article");
  const { facts } = view.folder;
  const shown = filterFacts(facts, filter);
  return (
    <ArticleSection id="claims" name={t("claims.section")}>
      <p className={section["headline"]}>
        {t("claims.headline", { facts: facts.length, claims: groupStatements(facts).length })}
      </p>
      <FactFilterForm article={view.folder.article.id} filter={filter} />
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
