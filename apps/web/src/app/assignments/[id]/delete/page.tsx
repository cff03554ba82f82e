import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DeletePage } from "@/features/assign/delete/delete-page";
import { openAssignment } from "@/features/assign/frame/open-assignment";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.delete");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/assignments/[id]/delete">) {
  return <DeletePage assignment={await openAssignment((await params).id)} />;
}
