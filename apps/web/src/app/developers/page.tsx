import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DevelopersPage } from "@/features/developers/developers-page";
import { siteArticle } from "@/features/shell/site-article";
import { siteOrigin } from "@/features/shell/site-origin";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("developers");
  return { title: t("title"), description: t("lede") };
}

export default async function Page() {
  return <DevelopersPage origin={await siteOrigin()} article={siteArticle} topic="units" />;
}
