import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { openAssignment } from "@/assignment/teacher-page";
import { ScreenPage } from "@/assignment/screen-page";
import { siteOrigin } from "@/identity/identity";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.screen");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/assignments/[id]/screen">) {
  const { id } = await params;
  const [assignment, origin] = await Promise.all([openAssignment(id), siteOrigin()]);
  return <ScreenPage assignment={assignment} origin={origin} now={Date.now()} />;
}
