import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuizDownload } from "@/download/quiz-download";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("download");
  return { title: t("title") };
}

type Props = PageProps<"/articles/[article]/quiz/[quizTopic]/download">;

export default async function Page({ params, searchParams }: Props) {
  const [path, query] = await Promise.all([params, searchParams]);
  return <QuizDownload {...path} query={query} />;
}
