import { type QuizTopic, quizTopicSchema, type Seed } from "@wellread/assessment";
import type { Bank, Interaction, QuestionId } from "@wellread/content";
import { useTranslations } from "next-intl";
import { getLocale } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import type { ReactNode } from "react";
import { viewArticle } from "@/article/article-view";
import { EmbedSection } from "@/embed/embed-section";
import { siteOrigin } from "@/identity/identity";
import { findArticle, quizOffer } from "@/model/banks";
import { drawPublicSeed } from "@/model/ids";
import { AssignForm } from "@/shell/assign-form";
import { QuizJsonLd } from "@/shell/quiz-json-ld";
import { BeforeYouStart, NoQuestionsPage, OtherBankPage, ScoringRules, StartForm } from "./quiz-start";
import { namesUnusableSeed, readStartAddress, type StartAddress, startPath } from "@/model/quiz-address";
import styles from "./start.module.css";
import { assembleForTopic } from "./start.server";

type ChangeQuizProps = {
  article: string;
  topic: QuizTopic;
  address: StartAddress;
  shareable: string;
  length: number;
  most: number;
  /** Further collapsed sections. */
  children: ReactNode;
};

/**
 * Collapsed: another length, other questions, and the address to share. Only lengths that the topic allows are offered.
 */
const ChangeQuiz = ({ article, topic, address, shareable, length, most, children }: ChangeQuizProps) => {
  const t = useTranslations("take.start");
  const path = `/articles/${article}/quiz/${topic}`;
  return (
    <div className={styles["change"]}>
      <details>
        <summary>{t("lengthTitle")}</summary>
        <form method="get" action={path} className={styles["length"]}>
          <input type="hidden" name="seed" value={address.seed} />
          <input type="hidden" name="bank" value={address.bank} />
          <label className="label" htmlFor="questions">
            {t("lengthLabel")}
          </label>
          <p id="most" className="hint">
            {t("lengthHint", { most })}
          </p>
          <div className="row">
            <input
              id="questions"
              name="questions"
              type="number"
              inputMode="numeric"
              min={1}
              max={most}
              required
              defaultValue={length}
              aria-describedby="most"
              className="input"
            />
            <button className="button button--quiet">{t("lengthButton")}</button>
          </div>
        </form>
      </details>
      <details>
        <summary>{t("shareTitle")}</summary>
        <p>{t("shareText")}</p>
        <label className="label" htmlFor="address">
          {t("shareLabel")}
        </label>
        <input
          id="address"
          readOnly
          dir="ltr"
          value={shareable}
          className={`input ${styles["address"] ?? ""}`}
        />
        <p>
          <a href={startPath(article, topic, { questions: address.questions })}>{t("otherQuestions")}</a>
        </p>
      </details>
      {children}
    </div>
  );
};

/** What is known of a quiz before it is started. */
type QuizPreview = {
  /** How many questions will be asked; 0 if the topic has no quiz. */
  length: number;
  /** The most questions that a quiz on this topic can have. */
  most: number;
  interactions: ReadonlySet<Interaction>;
  questions: readonly QuestionId[];
};

/** What a quiz on a topic asks for this seed; `questions` is the length that was asked for, if any. */
const previewQuiz = (
  bank: Bank,
  topic: QuizTopic,
  seed: Seed,
  questions: number | undefined,
): QuizPreview => {
  const choice = assembleForTopic({ article: bank.article, topic, seed, questions });
  const presentations = choice.ok ? choice.value.quiz.presentations : [];
  return {
    length: presentations.length,
    most: quizOffer(bank, topic).most,
    questions: presentations.map(({ question }) => question),
    interactions: new Set(presentations.map(({ interaction }) => interaction)),
  };
};

type StartContentProps = {
  article: string;
  articleName: string;
  topic: QuizTopic;
  address: StartAddress;
  /** The full address, to share. */
  shareable: string;
  origin: string;
  preview: QuizPreview;
  /** Whether the link named a seed that no quiz has, so that these questions are a new draw. */
  seedIsUnusable: boolean;
};

/** What a quiz asks, how it is scored, and the button that starts it. */
const StartContent = ({
  article,
  articleName,
  topic,
  address,
  shareable,
  origin,
  preview,
  seedIsUnusable,
}: StartContentProps) => {
  const t = useTranslations("take.start");
  const assign = useTranslations("assign.button");
  const download = useTranslations("download");
  const topics = useTranslations("shell.quizTopic");
  const { length, most } = preview;
  const asked = address.questions ?? length;
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <p className="kicker">{t("kicker")}</p>
        <h1>{topics(topic)}</h1>
        <p className="lede">{t("summary", { count: length, article: articleName })}</p>
      </div>
      {seedIsUnusable && <p className="notice">{t("unusableSeed")}</p>}
      {asked > length && <p className="notice">{t("fewer", { asked, served: length })}</p>}
      <BeforeYouStart article={article} />
      <section aria-labelledby="scoring" className="stack stack--tight">
        <h2 id="scoring" className={styles["title"]}>
          {t("scoringTitle")}
        </h2>
        <p className={styles["rules"]}>{t("scoringEach")}</p>
        <ScoringRules occurring={preview.interactions} />
      </section>
      <div className="row">
        <StartForm article={article} topic={topic} address={address} />
        <AssignForm article={article} topic={topic} questions={length} label={assign("whole")} />
      </div>
      <p>
        <a href={startPath(article, topic, address, "/download")}>{download("link")}</a>
      </p>
      <ChangeQuiz
        article={article}
        topic={topic}
        address={address}
        shareable={shareable}
        length={length}
        most={most}
      >
        <EmbedSection
          embedded={{ kind: "quiz", article, topic, address: { questions: address.questions } }}
          origin={origin}
          name={topics(topic)}
        />
      </ChangeQuiz>
    </main>
  );
};

export type StartPageProps = {
  article: string;
  quizTopic: string;
  query: Record<string, string | string[] | undefined>;
};

/** What an address asks for, and whether it names another bank than there is; a 404 if there is no such quiz. */
export const findQuiz = ({ article, quizTopic, query }: StartPageProps) => {
  const served = findArticle(article);
  const topic = quizTopicSchema.safeParse(quizTopic).data;
  if (!served || !topic) notFound();
  const address = readStartAddress(query);
  const isOtherBank = address.bank !== undefined && address.bank !== served.bank.version;
  return { ...served, topic, address, isOtherBank };
};

/**
 * The start page of the quiz in an address; without a seed or a bank, the same address with both. For a seed that
 * cannot be used there is no redirect: the page says so and offers a new draw.
 */
export const StartPage = async ({ article, quizTopic, query }: StartPageProps) => {
  const { bank, folder, topic, address, isOtherBank } = findQuiz({ article, quizTopic, query });
  const seedIsUnusable = namesUnusableSeed(query);
  const seed = address.seed ?? drawPublicSeed();
  const now = { ...address, seed, bank: bank.version };
  if (!seedIsUnusable && !(address.seed && address.bank)) redirect(startPath(article, topic, now));
  if (isOtherBank)
    return (
      <OtherBankPage topic={topic} current={startPath(article, topic, { ...now, seed: address.seed })} />
    );

  const preview = previewQuiz(bank, topic, seed, address.questions);
  if (preview.length === 0) return <NoQuestionsPage />;
  const [locale, origin] = await Promise.all([getLocale(), siteOrigin()]);
  return (
    <>
      <QuizJsonLd article={article} topic={topic} questions={preview.questions} />
      <StartContent
        article={article}
        articleName={viewArticle(folder, locale).wording.name}
        topic={topic}
        address={now}
        origin={origin}
        shareable={`${origin}${startPath(article, topic, now)}`}
        preview={preview}
        seedIsUnusable={seedIsUnusable}
      />
    </>
  );
};
