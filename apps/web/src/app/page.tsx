import { quizTopics } from "@wellread/assessment";
import { getLocale } from "next-intl/server";
import { notFound } from "next/navigation";
import { viewArticle } from "@/article/article-view";
import { LandingPage } from "@/landing/landing-page";
import { articles, quizOffer } from "@/model/banks";

export default async function Page() {
  const [served] = articles;
  if (served === undefined) notFound();
  const quizzes = quizTopics.map((topic) => ({ topic, questions: quizOffer(served.bank, topic).usual }));
  return <LandingPage view={viewArticle(served.folder, await getLocale())} quizzes={quizzes} />;
}
