import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeletionPage } from "@/assignment/deletion-page";
import { openAssignment } from "@/assignment/teacher-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.delete");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/assignments/[id]/delete">) {
  return <DeletionPage assignment={await openAssignment((await params).id)} />;
}
