import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ShowQuestions } from "@/features/assign/questions/show-questions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("assign.questions");
  return { title: t("title") };
}

export default async function Page({ params, searchParams }: PageProps<"/assignments/[id]/questions">) {
  const [{ id }, query] = await Promise.all([params, searchParams]);
  return <ShowQuestions id={id} query={query} />;
}
