import { quizTopicSchema } from "@wellread/assessment";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { oembedLink } from "@/features/embed/oembed-link";
import { ShowStart } from "@/features/take/start/show-start";
import { readStartAddress } from "@/features/take/start/start-address";

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
  return <ShowStart {...path} query={query} />;
}
