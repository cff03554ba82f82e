import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openApi } from "@/api/open-api";
import { apiRoutes } from "@/api/routes";
import { ApiPage } from "@/developers/api-page";
import { type OpenApi, openApiSchema } from "@/developers/open-api-document";
import { siteOrigin } from "@/identity/identity";

/** The API's description, as `openapi.json` has it. */
export const describedApi: OpenApi = openApiSchema.parse(JSON.parse(JSON.stringify(openApi(apiRoutes))));

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("developers.reference");
  return { title: t("title"), description: t("lede") };
}

export default async function Page() {
  return <ApiPage api={describedApi} origin={await siteOrigin()} />;
}
