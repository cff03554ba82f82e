import { quizTopicSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowStart } from "@/features/take/start/show-start";

type Props = PageProps<"/articles/[article]/quiz/[quizTopic]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const topic = quizTopicSchema.safeParse((await params).quizTopic).data;
  const [t, topics] = await Promise.all([getTranslations("take.start"), getTranslations("shell.quizTopic")]);
  return topic ? { title: t("title", { topic: topics(topic) }) } : {};
}

export default async function Page({ params, searchParams }: Props) {
  const [path, query] = await Promise.all([params, searchParams]);
  return <ShowStart {...path} query={query} />;
}
