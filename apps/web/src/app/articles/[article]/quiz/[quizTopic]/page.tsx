import { quizTopicSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { oembedLink } from "@/embed/embedded.server";
import { StartPage } from "@/attempt/start-page";
import { readStartAddress } from "@/model/quiz-address";

type Props = PageProps<"/articles/[article]/quiz/[quizTopic]">;

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ article, quizTopic }, query] = await Promise.all([params, searchParams]);
  const topic = quizTopicSchema.safeParse(quizTopic).data;
  const [t, topics] = await Promise.all([getTranslations("take.start"), getTranslations("shell.quizTopic")]);
  if (topic === undefined) return {};
  const embedded = { kind: "quiz", article, topic, address: readStartAddress(query) } as const;
  return { title: t("title", { topic: topics(topic) }), ...(await oembedLink(embedded)) };
}

export default async function Page({ params, searchParams }: Props) {
  const [path, query] = await Promise.all([params, searchParams]);
  return <StartPage {...path} query={query} />;
}
