import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { redirectInFrame } from "@/http/handle";
import { AssignedResult } from "@/student/assigned-attempt";
import { ResultPage } from "@/attempt/result-page";
import { WithheldResultPage } from "@/attempt/withheld-result";
import { loadAttempt } from "@/attempt/load.server";
import { leadRemoved } from "@/student/join-page.server";
import { loadResult } from "@/attempt/result.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("results");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/attempts/[id]/result">) {
  const { id } = await params;
  const view = await loadResult(id);
  if (view) return <ResultPage view={view} assigned={<AssignedResult attempt={view} />} />;
  // It does not exist for this browser, is not submitted yet, or its result is not released yet.
  const attempt = await loadAttempt(id);
  if (!attempt) await leadRemoved(id);
  if (!attempt) notFound();
  if (attempt.submittedAt === null) await redirectInFrame(`/attempts/${id}/review`);
  return <WithheldResultPage attempt={attempt} assigned={<AssignedResult attempt={attempt} />} />;
}
