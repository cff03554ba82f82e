import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { getLocale } from "next-intl/server";
import { viewArticle } from "@/article/article-view";
import { quizOffer } from "@/model/banks";
import { BeforeYouStart, NoQuestionsPage, OtherBankPage, StartForm } from "./quiz-start";
import { type StartAddress, startPath } from "@/model/quiz-address";
import { findQuiz, type StartPageProps } from "./start-page";

type FrameStartPageProps = {
  article: string;
  articleName: string;
  topic: QuizTopic;
  address: StartAddress;
  length: number;
};

/** A quiz in a frame before it is started: what it asks, the button, and what a student should know. */
const FrameStartPage = ({ article, articleName, topic, address, length }: FrameStartPageProps) => {
  const t = useTranslations("take.start");
  const topics = useTranslations("shell.quizTopic");
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        <p className="kicker">{t("kicker")}</p>
        <h1>{topics(topic)}</h1>
        <p className="lede">{t("summary", { count: length, article: articleName })}</p>
      </div>
      <StartForm article={article} topic={topic} address={address} />
      <BeforeYouStart article={article} />
    </main>
  );
};

/** The start page of a quiz in a frame. Without a seed in the address, each visitor gets a draw of their own. */
export const FrameQuizStart = async ({ article, quizTopic, query }: StartPageProps) => {
  const { bank, folder, topic, address, isOtherBank } = findQuiz({ article, quizTopic, query });
  if (isOtherBank) {
    return (
      <OtherBankPage topic={topic} current={startPath(article, topic, { ...address, bank: undefined })} />
    );
  }
  const { usual, most } = quizOffer(bank, topic);
  if (most === 0) return <NoQuestionsPage />;
  return (
    <FrameStartPage
      article={article}
      articleName={viewArticle(folder, await getLocale()).wording.name}
      topic={topic}
      address={address}
      length={Math.min(address.questions ?? usual, most)}
    />
  );
};
