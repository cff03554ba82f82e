import { quizTopics, type QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import Link from "next/link";
import type { ReactNode } from "react";
import { articlePath, claimsPath } from "@/addresses";
import { viewArticle, type ArticleView } from "@/article/article-view";
import { countByVoice, groupStatements } from "@/article/statements";
import { articles as served, quizOffer } from "@/model/banks";
import { AssignForm } from "@/shell/assign-form";
import { Pilcrow } from "@/shell/pilcrow";
import { StartButton } from "@/shell/start-button";
import styles from "./landing-page.module.css";

const points = ["proven", "pilcrow", "learning", "subject", "kept"] as const;

/** The paragraph that shows what a pilcrow leads to: the fourth, or the last of a shorter article. */
const exampleParagraph = ({ article: { paragraphs } }: ArticleView["folder"]) => {
  const body = paragraphs.filter(({ kind }) => kind === "body");
  return body.at(3) ?? body.at(-1);
};

/** What a person should know before starting, with one line for each point. */
function HowItWorks({ folder }: { folder: ArticleView["folder"] }) {
  const t = useTranslations("landing.how");
  const paragraph = exampleParagraph(folder);
  const pilcrow = paragraph && <Pilcrow page={articlePath(folder.article.id)} paragraph={paragraph.id} />;
  const mark = () => pilcrow;
  return (
    <section aria-labelledby="how">
      <h2 className={styles["section"]} id="how">
        {t("section")}
      </h2>
      <dl className={styles["points"]}>
        {points.map((point) => (
          <div key={point} className={styles["point"]}>
            <dt>{t(`${point}.title`)}</dt>
            <dd>{t.rich(`${point}.body`, { mark })}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface QuizCardProps {
  article: string;
  topic: QuizTopic;
  /** How many questions the quiz has by default. */
  questions: number;
  /** Whether it is the quiz that most people want. */
  first?: boolean;
}

/** One quiz to choose: what it asks, how long it is, and a button that starts it at once. */
function QuizCard({ article, topic, questions, first = false }: QuizCardProps) {
  const t = useTranslations("landing");
  const assign = useTranslations("assign.button");
  const name = useTranslations("shell.quizTopic")(topic);
  return (
    <li className={first ? styles["first"] : styles["card"]}>
      <div className={styles["words"]}>
        <h3 className={styles["name"]}>{name}</h3>
        <p className={styles["about"]}>{t(`about.${topic}`)}</p>
        <p className={styles["length"]}>
          {questions > 0 ? t("quizzes.questions", { count: questions }) : t("quizzes.none")}
        </p>
      </div>
      {questions > 0 && (
        <div className={styles["actions"]}>
          <StartButton
            article={article}
            topic={topic}
            label={t("quizzes.start")}
            name={t("quizzes.startTopic", { topic: name })}
            quiet={!first}
          />
          <AssignForm
            article={article}
            topic={topic}
            label={assign("label")}
            name={assign("topic", { topic: name })}
          />
          <Link
            className="button button--plain"
            href={`/articles/${article}/quiz/${topic}`}
            prefetch={false}
            aria-label={t("quizzes.shareTopic", { topic: name })}
          >
            {t("quizzes.share")}
          </Link>
        </div>
      )}
    </li>
  );
}

/** A quiz that can be started at once, and how many questions it has by default. */
interface OfferedQuiz {
  topic: QuizTopic;
  questions: number;
}

/** An article and the quizzes about it. */
interface OfferedArticle {
  view: ArticleView;
  /** In the order they are shown; the first one stands out. */
  quizzes: readonly OfferedQuiz[];
}

/** Every article that the site serves, with its quizzes. */
export const offerArticles = (locale: string): OfferedArticle[] =>
  served.map(({ folder, bank }) => ({
    view: viewArticle(folder, locale),
    quizzes: quizTopics.map((topic) => ({ topic, questions: quizOffer(bank, topic).usual })),
  }));

const toJoin = (words: ReactNode) => (
  <Link href="/a" prefetch={false}>
    {words}
  </Link>
);

/** What an article says in figures, and its quizzes. The ids of the first article's headings are the plain ones. */
function ArticleOffer({
  offer: { view, quizzes },
  at,
  children,
}: {
  offer: OfferedArticle;
  at: number;
  children: ReactNode;
}) {
  const t = useTranslations("landing");
  const { folder, wording } = view;
  const article = folder.article.id;
  const statements = groupStatements(folder.facts);
  const voices = countByVoice(statements);
  const idOf = (name: string): string => (at === 0 ? name : `${name}-${article}`);
  return (
    <>
      <section className={styles["article"]} aria-labelledby={idOf("article-name")}>
        <p className="kicker">{t("article.section")}</p>
        <h2 id={idOf("article-name")}>{wording.name}</h2>
        <p>
          {t("article.counts", {
            facts: folder.facts.length,
            paragraphs: folder.article.paragraphs.filter(({ kind }) => kind === "body").length,
            said: voices.named + voices.unnamed,
            claims: statements.length,
          })}
        </p>
        <p>
          <Link className="button button--quiet" href={articlePath(article)} prefetch={false}>
            {t("article.read")}
          </Link>{" "}
          <Link href={claimsPath(article)} prefetch={false}>
            {t("article.claims")}
          </Link>
        </p>
      </section>
      <section aria-labelledby={idOf("quizzes")}>
        <h2 className={styles["section"]} id={idOf("quizzes")}>
          {t("quizzes.section")}
        </h2>
        <ul className={`bare ${styles["cards"] ?? ""}`}>
          {quizzes.map(({ topic, questions }, place) => (
            <QuizCard key={topic} article={article} topic={topic} questions={questions} first={place === 0} />
          ))}
        </ul>
        {children}
      </section>
    </>
  );
}

/** What this site is, every article that it serves, and quizzes that start at once. */
export function LandingPage({ articles }: { articles: readonly OfferedArticle[] }) {
  const t = useTranslations("landing");
  const [first] = articles;
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
      {articles.map((offer, at) => (
        <ArticleOffer key={offer.view.folder.article.id} offer={offer} at={at}>
          {at === articles.length - 1 && (
            <p className={styles["assigned"]}>
              <Link href="/assignments" prefetch={false}>
                {t("quizzes.assigned")}
              </Link>
            </p>
          )}
        </ArticleOffer>
      ))}
      {first && <HowItWorks folder={first.view.folder} />}
    </main>
  );
}
