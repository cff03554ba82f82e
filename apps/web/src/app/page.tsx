import { getLocale } from "next-intl/server";
import { LandingPage, offerArticles } from "@/landing/landing-page";

export default async function Page() {
  return <LandingPage articles={offerArticles(await getLocale())} />;
}
