import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import type { ArticleView } from "../article/article-view.ts";
import { groupClaims } from "../article/group-claims.ts";
import { countByVoice } from "../article/voice.ts";
import { HowItWorks } from "./how-it-works.tsx";
import { QuizCard } from "./quiz-card.tsx";
import styles from "./landing.module.css";

/** A quiz that can be started at once, and how many questions it has by default. */
export interface OfferedQuiz {
  topic: QuizTopic;
  questions: number;
}

interface LandingPageProps {
  view: ArticleView;
  /** In the order they are shown; the first one stands out. */
  quizzes: readonly OfferedQuiz[];
}

const toJoin = (words: ReactNode) => (
  <Link href="/a" prefetch={false}>
    {words}
  </Link>
);

/** What this is, the article, and a quiz to start at once. */
export function LandingPage({ view: { folder, wording }, quizzes }: LandingPageProps) {
  const t = useTranslations("landing");
  const article = folder.article.id;
  const claims = groupClaims(folder.facts);
  const voices = countByVoice(claims);
  return (
    <main className="page page--wide" id="content">
      <div className={styles["hero"]}>
        <span className={styles["mark"]} aria-hidden="true">
          ¶
        </span>
        <h1 className={styles["headline"]}>{t("headline")}</h1>
        <p className="lede">{t("lede")}</p>
        <p className="sans">{t.rich("join", { link: toJoin })}</p>
      </div>
      <section className={styles["article"]} aria-labelledby="article-name">
        <p className="kicker">{t("article.section")}</p>
        <h2 id="article-name">{wording.name}</h2>
        <p>
          {t("article.counts", {
            facts: folder.facts.length,
            paragraphs: folder.article.paragraphs.filter(({ kind }) => kind === "body").length,
            said: voices.named + voices.unnamed,
            claims: claims.length,
          })}
        </p>
        <p>
          <Link href={`/articles/${article}`} prefetch={false}>
            {t("article.read")}
          </Link>
        </p>
      </section>
      <section aria-labelledby="quizzes">
        <h2 className={styles["section"]} id="quizzes">
          {t("quizzes.section")}
        </h2>
        <ul className={`bare ${styles["cards"] ?? ""}`}>
          {quizzes.map(({ topic, questions }, at) => (
            <QuizCard key={topic} article={article} topic={topic} questions={questions} first={at === 0} />
          ))}
        </ul>
        <p className={styles["assigned"]}>
          <Link href="/assignments" prefetch={false}>
            {t("quizzes.assigned")}
          </Link>
        </p>
      </section>
      <HowItWorks article={article} />
    </main>
  );
}
