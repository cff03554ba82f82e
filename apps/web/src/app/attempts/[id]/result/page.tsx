import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { redirectOwn } from "@/features/embed/redirect-own";
import { AssignedResult } from "@/features/join/assigned-result";
import { ResultPage } from "@/features/results/result-page";
import { WithheldResultPage } from "@/features/results/withheld-result-page";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { loadResult } from "@/server/attempts/load-result";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/attempts/[id]/result">) {
  const { id } = await params;
  const view = await loadResult(id);
  if (view) return <ResultPage view={view} assigned={<AssignedResult attempt={view} />} />;
  // Not there for this browser, not submitted yet, or not to be seen yet.
  const attempt = await loadAttempt(id);
  if (!attempt) notFound();
  if (attempt.submittedAt === null) await redirectOwn(`/attempts/${id}/review`);
  return <WithheldResultPage attempt={attempt} />;
}
