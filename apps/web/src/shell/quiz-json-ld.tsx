import type { QuizTopic } from "@wellread/assessment";
import { type QuestionId, toJsonLd, writeJsonLd } from "@wellread/content";
import { getTranslations } from "next-intl/server";
import { siteOrigin } from "@/identity/identity";
import { findArticle } from "@/model/banks";
import { JsonLd } from "./json-ld";

type Props = {
  article: string;
  topic: QuizTopic;
  /** The questions that the page's quiz asks; none on a page about all of them. */
  questions: readonly QuestionId[];
};

/** Describes a quiz in the terms of schema.org, by its public questions, as the keys are not available here. */
export const QuizJsonLd = async ({ article, topic, questions }: Props) => {
  const served = findArticle(article);
  if (served === undefined) return null;
  const [origin, t, topics] = await Promise.all([
    siteOrigin(),
    getTranslations("take.start"),
    getTranslations("shell.quizTopic"),
  ]);
  const asked = new Set(questions);
  const described = toJsonLd({
    folder: served.folder,
    // Its questions are in the bank's language, whatever the page is in.
    locale: served.bank.locale,
    questions: served.publicBank.questions.filter(({ id }) => asked.has(id)),
    address: `${origin}/articles/${article}/quiz/${topic}`,
    name: t("title", { topic: topics(topic) }),
  });
  return <JsonLd json={writeJsonLd(described)} />;
};
