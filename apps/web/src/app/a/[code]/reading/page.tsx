import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { ReadingPage } from "@/student/reading-page";
import { readJoinPage } from "@/student/join-page.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("join.reading");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/a/[code]/reading">) {
  const view = await readJoinPage((await params).code);
  // The text is for the class: nobody who guessed the code sees it.
  const assignment = view?.assignment ?? null;
  if (view === null || assignment?.reading.kind !== "text") notFound();
  return <ReadingPage code={view.code} title={assignment.title} reading={assignment.reading} />;
}
