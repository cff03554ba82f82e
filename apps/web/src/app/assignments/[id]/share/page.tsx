import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SharePage } from "@/assignment/share-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.share");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/share">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <SharePage id={id} query={query} />;
}
