import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { notFound, redirect } from "next/navigation";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { QuestionJourney } from "./question-journey";

/** One question of an attempt, given its number in the address. */
export const QuestionPage = async ({ id, n }: { id: string; n: string }) => {
  const attempt = await loadAttempt(id);
  if (!attempt || !/^[1-9]\d?$/.test(n) || Number(n) > attempt.questions.length) notFound();
  if (attempt.submittedAt !== null) redirect(`/attempts/${id}/result`);
  const [t, { take }] = await Promise.all([getTranslations("shell.quizTopic"), getMessages()]);
  return (
    <main id="content" className="page page--form">
      {/* Only the words that this page says go to the browser. */}
      <NextIntlClientProvider messages={{ take: { question: take.question, scoring: take.scoring } }}>
        <QuestionJourney
          attemptId={id}
          topic={t(attempt.topic)}
          questions={attempt.questions}
          entries={attempt.responses}
          first={Number(n)}
        />
      </NextIntlClientProvider>
    </main>
  );
};
