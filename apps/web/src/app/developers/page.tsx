import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DevelopersPage } from "@/developers/developers-page";
import { siteOrigin } from "@/identity/identity";
import { openingArticle } from "@/model/banks";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("developers");
  return { title: t("title"), description: t("lede") };
}

export default async function Page() {
  return (
    <DevelopersPage origin={await siteOrigin()} article={openingArticle().folder.article.id} topic="units" />
  );
}
