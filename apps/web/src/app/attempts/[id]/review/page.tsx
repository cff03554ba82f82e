import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { redirectInFrame } from "@/http/handle";
import { AssignedBar } from "@/student/assigned-attempt";
import { leadRemoved, readAssignmentOf } from "@/student/join-page.server";
import { PersonalCode } from "@/student/known-student";
import { ReviewPage } from "@/attempt/review-page";
import { readingOf } from "@/attempt/attempt-reading.server";
import { readingPageOf } from "@/addresses";
import { loadAttempt } from "@/attempt/load.server";
import { loadChecked } from "@/attempt/check.server";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("take.review");
  return { title: t("title") };
}

export default async function Page({ params }: PageProps<"/attempts/[id]/review">) {
  const { id } = await params;
  const attempt = await loadAttempt(id);
  if (!attempt) await leadRemoved(id);
  if (!attempt) notFound();
  if (attempt.submittedAt !== null) await redirectInFrame(`/attempts/${id}/result`);
  const { assignment } = attempt;
  const [view, checked, reading] = await Promise.all([
    assignment && readAssignmentOf(assignment),
    loadChecked(id),
    readingOf(attempt),
  ]);
  return (
    <ReviewPage
      attempt={attempt}
      bar={
        assignment && (
          <AssignedBar
            assignment={assignment}
            view={view}
            {...(reading && { readingPage: readingPageOf(id) })}
          />
        )
      }
      personalCode={view?.student && <PersonalCode code={view.student.personalCode} id="personal-code" />}
      checked={new Set(checked?.questions.map(({ question }) => question.id))}
      secondTries={new Set(checked?.secondTries.map(({ question }) => question))}
      now={Date.now()}
    />
  );
}
