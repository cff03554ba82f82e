import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MergePage } from "@/student/merge-page";

// No name in the title: it would be in the history of a shared computer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.student.merging");
  return { title: t("tab") };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/assignments/[id]/students/[student]/merge">) {
  return <MergePage {...await params} query={await searchParams} />;
}
