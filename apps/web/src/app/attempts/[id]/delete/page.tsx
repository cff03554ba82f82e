import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { afterDeletion } from "@/student/assigned-attempt";
import { readAssignmentOf } from "@/student/join-page.server";
import { DeletePage } from "@/attempt/attempt-deletion";
import { loadAttempt } from "@/attempt/load.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("take.delete");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/attempts/[id]/delete">) {
  const { id } = await params;
  const attempt = await loadAttempt(id);
  if (!attempt) notFound();
  const back = attempt.submittedAt === null ? "review" : "result";
  const assigned = attempt.assignment?.student ? attempt.assignment : null;
  const view = assigned && (await readAssignmentOf(assigned));
  const afterwards = assigned && view && afterDeletion(view, assigned.number);
  return <DeletePage attemptId={id} afterwards={afterwards} keepHref={`/attempts/${id}/${back}`} />;
}
