import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { readIdleCheck, readQuestionNumber } from "@/attempt/destination";
import { loadAttempt } from "@/attempt/load.server";
import { QuestionPage } from "@/attempt/question-page";
import { redirectInFrame } from "@/http/handle";
import { AssignedBar, StartIntro } from "@/student/assigned-attempt";
import { leadRemoved, readAssignmentOf } from "@/student/join-page.server";

type Props = PageProps<"/attempts/[id]/questions/[n]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ n }, t] = await Promise.all([params, getTranslations("take.question")]);
  return { title: t("step", { number: n }) };
}

export default async function Page({ params, searchParams }: Props) {
  const [{ id, n }, query] = await Promise.all([params, searchParams]);
  const attempt = await loadAttempt(id);
  if (!attempt) await leadRemoved(id);
  const number = attempt && readQuestionNumber(n, attempt.questions.length);
  if (!attempt || number === null) notFound();
  if (attempt.submittedAt !== null) await redirectInFrame(`/attempts/${id}/result`);
  const { assignment } = attempt;
  const view = assignment && (await readAssignmentOf(assignment));
  return (
    <QuestionPage
      attempt={attempt}
      number={number}
      bar={assignment && <AssignedBar assignment={assignment} view={view} />}
      startIntro={view?.student && <StartIntro student={view.student} />}
      idleCheck={readIdleCheck(query)}
    />
  );
}
