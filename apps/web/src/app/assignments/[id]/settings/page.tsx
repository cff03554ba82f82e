import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowSettings } from "@/features/assign/settings/show-settings";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.settings");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/settings">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <ShowSettings id={id} query={query} />;
}
