import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { QuestionsPage } from "@/assignment/questions-page";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.questions");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/questions">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <QuestionsPage id={id} query={query} />;
}
