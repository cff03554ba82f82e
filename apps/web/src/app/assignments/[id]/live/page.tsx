import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowLive } from "@/features/assign/live/show-live";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.live");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/live">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <ShowLive id={id} query={query} />;
}
