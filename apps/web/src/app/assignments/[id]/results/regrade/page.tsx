import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowRegrade } from "@/features/assign/results/show-regrade";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults.regrade");
  return { title: t("previewTitle") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/results/regrade">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <ShowRegrade id={id} query={query} />;
}
