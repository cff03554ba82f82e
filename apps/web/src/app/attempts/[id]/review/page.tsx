import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { redirectOwn } from "@/features/embed/redirect-own";
import { readJoinPage } from "@/features/join/read-join-page";
import { ReviewPage } from "@/features/take/review/review-page";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { loadChecked } from "@/server/attempts/load-checked";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("take.review");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/attempts/[id]/review">) {
  const { id } = await params;
  const attempt = await loadAttempt(id);
  if (!attempt) notFound();
  if (attempt.submittedAt !== null) await redirectOwn(`/attempts/${id}/result`);
  const [view, checked] = await Promise.all([
    attempt.assignment && readJoinPage(attempt.assignment.code),
    loadChecked(id),
  ]);
  const ids = new Set(checked?.map(({ question }) => question.id));
  return <ReviewPage attempt={attempt} view={view} checked={ids} />;
}
