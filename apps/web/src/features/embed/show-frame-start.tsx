import { quizTopicSchema } from "@wellread/assessment";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { NoQuestionsPage } from "@/features/take/start/no-questions-page";
import { OtherBankPage } from "@/features/take/start/other-bank-page";
import { readStartAddress, startPath } from "@/features/take/start/start-address";
import { findArticle } from "@/server/content/articles";
import { quizOffer } from "@/server/content/quiz-offer";
import { FrameStartPage } from "./frame-start-page";

type Props = {
  article: string;
  quizTopic: string;
  query: Record<string, string | string[] | undefined>;
};

/** The start of a quiz in a frame. Without a seed in the address each visitor gets a draw of their own. */
export const ShowFrameStart = async ({ article, quizTopic, query }: Props) => {
  const served = findArticle(article);
  const topic = quizTopicSchema.safeParse(quizTopic).data;
  if (!served || !topic) notFound();
  const { bank, folder } = served;
  const address = readStartAddress(query);
  if (address.bank !== undefined && address.bank !== bank.version) {
    return (
      <OtherBankPage topic={topic} current={startPath(article, topic, { ...address, bank: undefined })} />
    );
  }
  const { usual, most } = quizOffer(bank, topic);
  if (most === 0) return <NoQuestionsPage />;
  return (
    <FrameStartPage
      article={article}
      articleName={folder.wording[await getLocale()]?.name ?? article}
      topic={topic}
      address={address}
      length={Math.min(address.questions ?? usual, most)}
    />
  );
};
