import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RemovalPage } from "@/student/removal-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.removal");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/assignments/[id]/removal">) {
  return <RemovalPage id={(await params).id} />;
}
