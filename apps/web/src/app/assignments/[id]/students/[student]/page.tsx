import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { StudentPage } from "@/student/student-page";

// No name in the title: it would be in the history of a shared computer.
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.live");
  return { title: t("student") };
}

export default async function Page({
  params,
  searchParams,
}: PageProps<"/assignments/[id]/students/[student]">) {
  return <StudentPage {...await params} query={await searchParams} />;
}
