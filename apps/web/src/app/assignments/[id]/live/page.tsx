import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { LivePage } from "@/assignment/live-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.live");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/live">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <LivePage id={id} query={query} />;
}
