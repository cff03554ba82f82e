import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RegradePage } from "@/class/regrade-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assignResults.regrade");
  return { title: t("previewTitle") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/results/regrade">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <RegradePage id={id} query={query} />;
}
