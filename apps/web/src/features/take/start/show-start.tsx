import { quizTopicSchema } from "@wellread/assessment";
import { getLocale } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { QuizJsonLd } from "@/features/json-ld/quiz-json-ld";
import { siteOrigin } from "@/features/shell/site-origin";
import { drawSeed } from "@/server/attempts/draw-seed";
import { findArticle } from "@/server/content/articles";
import { NoQuestionsPage } from "./no-questions-page";
import { OtherBankPage } from "./other-bank-page";
import { previewQuiz } from "./preview-quiz";
import { namesUnusableSeed, readStartAddress, startPath } from "./start-address";
import { StartPage } from "./start-page";

type Props = {
  article: string;
  quizTopic: string;
  query: Record<string, string | string[] | undefined>;
};

/**
 * The start page of the quiz in an address; without a seed or a bank, the same address with both. A seed that cannot
 * be used leads nowhere else: the page says so and offers a new draw.
 */
export const ShowStart = async ({ article, quizTopic, query }: Props) => {
  const served = findArticle(article);
  const topic = quizTopicSchema.safeParse(quizTopic).data;
  if (!served || !topic) notFound();
  const { bank, folder } = served;
  const address = readStartAddress(query);
  const seedIsUnusable = namesUnusableSeed(query);
  const seed = address.seed ?? drawSeed();
  const now = { ...address, seed, bank: bank.version };
  if (!seedIsUnusable && !(address.seed && address.bank)) redirect(startPath(article, topic, now));
  if (address.bank !== undefined && address.bank !== bank.version)
    return (
      <OtherBankPage topic={topic} current={startPath(article, topic, { ...now, seed: address.seed })} />
    );

  const preview = previewQuiz(bank, topic, seed, address.questions);
  if (preview.length === 0) return <NoQuestionsPage />;
  const [locale, origin] = await Promise.all([getLocale(), siteOrigin()]);
  return (
    <>
      <QuizJsonLd article={article} topic={topic} questions={preview.questions} />
      <StartPage
        article={article}
        articleName={folder.wording[locale]?.name ?? article}
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
