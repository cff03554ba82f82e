import { quizTopics } from "@wellread/assessment";
import { getLocale } from "next-intl/server";
import { viewArticle } from "@/article/article-view";
import { LandingPage } from "@/landing/landing-page";
import { openingArticle, quizOffer } from "@/model/banks";

export default async function Page() {
  const { folder, bank } = openingArticle();
  const quizzes = quizTopics.map((topic) => ({ topic, questions: quizOffer(bank, topic).usual }));
  return <LandingPage view={viewArticle(folder, await getLocale())} quizzes={quizzes} />;
}
