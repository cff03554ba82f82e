import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SettingsPage } from "@/assignment/settings-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.settings");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/settings">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <SettingsPage id={id} query={query} />;
}
