import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { ResultPage } from "@/features/results/result-page";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { loadResult } from "@/server/attempts/load-result";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/attempts/[id]/result">) {
  const { id } = await params;
  const view = await loadResult(id);
  // Not submitted yet, or not there for this browser.
  if (!view && (await loadAttempt(id))) redirect(`/attempts/${id}/review`);
  if (!view) notFound();
  return <ResultPage view={view} />;
}
