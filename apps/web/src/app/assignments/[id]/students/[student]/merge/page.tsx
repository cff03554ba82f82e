import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowMerge } from "@/features/assign/student/show-merge";

// No name in the title: it would be in the history of a shared computer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.student.merging");
  return { title: t("tab") };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/assignments/[id]/students/[student]/merge">) {
  return <ShowMerge {...await params} query={await searchParams} />;
}
