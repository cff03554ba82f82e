import { quizTopicSchema } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import { notFound, redirect } from "next/navigation";
import { readStartAddress, type StartAddress, startPath } from "@/model/quiz-address";
import { FormatList, QuestionStems } from "./format-list";
import { listDownloads, type QuizInFormat, type QuizToWrite, topicQuiz } from "./quiz-files.server";
import { ReadingLinks } from "./reading-links";
import { levelsOf, readPassageChoice } from "./passage-choice.server";

type Query = Record<string, string | string[] | undefined>;
type Quiz = { article: string; topic: string; address: StartAddress };

const DownloadPage = ({
  downloads,
  article,
  topic,
  address,
  quiz,
}: Quiz & { quiz: QuizToWrite; downloads: QuizInFormat[] }) => {
  const t = useTranslations("download");
  const start = useTranslations("take.start");
  const served = downloads[0]?.outOf ?? 0;
  const asked = address.questions ?? served;
  // It has a seed, or this page would have led elsewhere.
  const query = startPath("", "", address).split("?")[1] ?? "";
  return (
    <main id="content" className="page stack">
      <div className="stack stack--tight">
        <p className="kicker">{quiz.title}</p>
        <h1>{t("title")}</h1>
        <p className="lede">{t("intro", { count: served })}</p>
      </div>
      {asked > served && <p className="notice">{start("fewer", { asked, served })}</p>}
      <p>{t("answers")}</p>
      <p>
        <a href={startPath(article, topic, address)}>{t("back")}</a>
      </p>
      <ReadingLinks
        chosen={quiz.reading}
        levels={levelsOf(article)}
        href={(choice) => `${startPath(article, topic, address, "/download")}&reading=${choice}`}
      />
      <QuestionStems quiz={quiz} />
      <FormatList
        downloads={downloads}
        href={(format) =>
          `/api/v1/articles/${article}/quizzes/${topic}/files/${format}?${query}&reading=${quiz.reading}`
        }
      />
    </main>
  );
};

/** The files of the quiz in an address. An address that names no quiz redirects to the page that explains why. */
export const QuizDownload = async ({
  article,
  quizTopic,
  query,
}: {
  article: string;
  quizTopic: string;
  query: Query;
}) => {
  const topic = quizTopicSchema.safeParse(quizTopic).data;
  if (!topic) notFound();
  const address = readStartAddress(query);
  if (address.seed === undefined) redirect(startPath(article, topic, address));
  const quiz = topicQuiz(article, topic, address, readPassageChoice(query));
  if (!quiz.ok) {
    if (quiz.error.code === "article_not_found") notFound();
    redirect(startPath(article, topic, address));
  }
  const downloads = await listDownloads(quiz.value);
  return <DownloadPage {...{ article, topic, address, downloads }} quiz={quiz.value} />;
};
