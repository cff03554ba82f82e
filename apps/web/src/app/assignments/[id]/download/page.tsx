import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AssignmentDownload } from "@/download/assignment-download";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("download");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/download">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <AssignmentDownload id={id} query={query} />;
}
