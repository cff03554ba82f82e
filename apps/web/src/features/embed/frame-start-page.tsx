import type { QuizTopic } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { BeforeYouStart } from "@/features/take/start/before-you-start";
import type { StartAddress } from "@/features/take/start/start-address";
import { StartForm } from "@/features/take/start/start-form";

type Props = {
  article: string;
  articleName: string;
  topic: QuizTopic;
  address: StartAddress;
  length: number;
};

/** A quiz in a frame, before it is started: what it asks, the button, and what to know. */
export const FrameStartPage = ({ article, articleName, topic, address, length }: Props) => {
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
