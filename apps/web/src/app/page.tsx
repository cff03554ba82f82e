import { quizTopics } from "@wellread/assessment";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { viewArticle } from "@/features/article/article-view";
import { LandingPage } from "@/features/landing/landing-page";
import { articles } from "@/server/content/articles";
import { quizOffer } from "@/server/content/quiz-offer";

export default async function Page() {
  const [served] = articles;
  if (served === undefined) notFound();
  const quizzes = quizTopics.map((topic) => ({ topic, questions: quizOffer(served.bank, topic).usual }));
  return <LandingPage view={viewArticle(served.folder, await getLocale())} quizzes={quizzes} />;
}
