import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HomePage } from "@/assignment/home-page";
import { listOwnAssignments } from "@/assignment/manage.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.home");
  return { title: t("title") };
}

export default async function Page() {
  return <HomePage assignments={await listOwnAssignments()} />;
}
