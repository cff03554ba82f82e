import type { SourceParagraphs } from "@/reading/source-text";
import { quizTopics } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import Link from "next/link";
import { articlePath } from "@/addresses";
import { AssignForm } from "@/shell/assign-form";
import { Pilcrow } from "@/shell/pilcrow";
import { StartButton } from "@/shell/start-button";
import { Aims } from "./aims";
import styles from "./claims-page.module.css";
import section from "./article-section.module.css";
import { ArticleSection } from "./article-section";
import { type ArticleView, unansweredSlots, unknownAboutCopy } from "./article-view";
import { FactsTable } from "./facts-table";
import { type FactFilter, groupStatements, homeParagraph } from "./statements";
import { Paragraphs } from "./paragraphs";
import { Places } from "./places";
import { Timeline } from "./timeline";
import { Umbrella } from "./umbrella";
import { VoiceStrip } from "./voice-strip";

const figures = ["facts", "claims", "paragraphs", "open"] as const;

/** What this article is, how much it says, and what is not known about it. */
function ArticleHeader({ view: { folder, wording }, isRetold }: { view: ArticleView; isRetold: boolean }) {
  const t = useTranslations("article.header");
  const counts: Record<(typeof figures)[number], number> = {
    facts: folder.facts.length,
    claims: groupStatements(folder.facts).length,
    paragraphs: folder.article.paragraphs.filter(({ kind }) => kind === "body").length,
    open: unansweredSlots(folder).length,
  };
  return (
    <header className={styles["header"]}>
      <div className={styles["about"]}>
        <h1 className={styles["title"]}>{wording.name}</h1>
        <p className="lede">{t("lede")}</p>
        <p className="soft">{t("own")}</p>
        <p className="notice">{t("answers")}</p>
        <div className="row screen-only">
          <StartButton article={folder.article.id} topic="all" label={t("take")} />
          {isRetold && <Link href={articlePath(folder.article.id)}>{t("read")}</Link>}
        </div>
      </div>
      <div className={styles["unknown"]}>
        <h2 className={styles["name"]}>{t("unknown")}</h2>
        <ul className={`bare ${styles["missing"] ?? ""}`}>
          {unknownAboutCopy(folder).map(({ id }) => (
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

/** What a reader could ask and the article does not answer, as boxes that stay empty. */
function Unanswered({ view: { folder, wording } }: { view: ArticleView }) {
  const t = useTranslations("article.open");
  const silent = unansweredSlots(folder);
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
                    <Pilcrow key={paragraph} page={articlePath(folder.article.id)} paragraph={paragraph} />
                  ),
              )}
            </p>
          </li>
        ))}
      </ul>
    </ArticleSection>
  );
}

const topics = quizTopics.filter((topic) => topic !== "all");

/** What to do with the article: take a quiz on all of it, or on one topic. */
function TakeActions({ article }: { article: string }) {
  const t = useTranslations("article.take");
  const assign = useTranslations("assign.button");
  const topicName = useTranslations("shell.quizTopic");
  return (
    <ArticleSection id="take" name={t("section")}>
      <div className={styles["actions"]}>
        <StartButton article={article} topic="all" label={t("all")} />
        <AssignForm article={article} topic="all" label={assign("whole")} />
      </div>
      <p>{t("topics")}</p>
      <ul className={`bare ${styles["topics"] ?? ""}`}>
        {topics.map((topic) => (
          <li key={topic}>
            <Link
              className="button button--quiet"
              href={`/articles/${article}/quiz/${topic}`}
              prefetch={false}
            >
              {topicName(topic)}
            </Link>
          </li>
        ))}
      </ul>
    </ArticleSection>
  );
}

interface ClaimsPageProps {
  view: ArticleView;
  filter: FactFilter;
  source: SourceParagraphs | null;
  /** Whether there is a reading to go back to. */
  isRetold: boolean;
}

/**
 * What stands in the place of the claims for a student whose quiz is not over: they would be the answers to it.
 *
 * @param props.reading the page with the reading of that quiz; null where there is none.
 */
export function HeldClaims({ reading }: { reading: string | null }) {
  const t = useTranslations("article.held");
  return (
    <main className="page page--form stack" id="content">
      <h1>{t("title")}</h1>
      <p>{t("why")}</p>
      {reading !== null && (
        <>
          <p>{t("meanwhile")}</p>
          <p>
            <Link className="button" href={reading} prefetch={false}>
              {t("read")}
            </Link>
          </p>
        </>
      )}
    </main>
  );
}

/** An article as facts: who says what, what happened when, who acts, to what end and where, and what is left open. */
export function ClaimsPage({ view, filter, source, isRetold }: ClaimsPageProps) {
  return (
    <main className="page page--wide" id="content">
      <ArticleHeader view={view} isRetold={isRetold} />
      <VoiceStrip view={view} />
      <Timeline view={view} />
      <Umbrella view={view} />
      <Aims view={view} />
      <Places view={view} />
      <Unanswered view={view} />
      <FactsTable view={view} filter={filter} />
      <Paragraphs view={view} source={source} />
      <TakeActions article={view.folder.article.id} />
    </main>
  );
}
