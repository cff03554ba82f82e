import { topics } from "@wellread/content";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ClaimFilter } from "./claim-filter.ts";
import { voiceKinds } from "./voice.ts";
import styles from "./claims-table.module.css";

/** A plain form that asks for the page again with the filter in its address. */
export function ClaimFilterForm({ article, filter }: { article: string; filter: ClaimFilter }) {
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
        <Link className="button button--plain" href={`/articles/${article}#claims`} prefetch={false}>
          {t("claims.showAll")}
        </Link>
      )}
    </form>
  );
}
