import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ApiPage } from "@/features/developers/api/api-page";
import { describedApi } from "@/features/developers/api/described-api";
import { siteOrigin } from "@/features/shell/site-origin";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("developers.reference");
  return { title: t("title"), description: t("lede") };
}

export default async function Page() {
  return <ApiPage api={describedApi} origin={await siteOrigin()} />;
}
