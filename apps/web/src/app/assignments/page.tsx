import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomePage } from "@/features/assign/home/home-page";
import { listOwnAssignments } from "@/server/assignments/list-own-assignments";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.home");
  return { title: t("title") };
}

export default async function Page() {
  return <HomePage assignments={await listOwnAssignments()} />;
}
