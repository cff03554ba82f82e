import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { redirectOwn } from "@/features/embed/redirect-own";
import { AssignedBar } from "@/features/join/assigned-bar";
import { readJoinPage } from "@/features/join/read-join-page";
import { StartIntro } from "@/features/join/start-intro";
import { nameQuiz } from "@/features/shell/name-quiz";
import { loadAttempt } from "@/server/attempts/load-attempt";
import { attemptTime } from "../deadline/attempt-time";
import { BlankCheckNotice } from "./blank-check-notice";
import { loadChecks } from "./load-checks";
import { QuestionJourney } from "./question-journey";
import { RestoredNotice } from "./restored-notice";

type Props = {
  id: string;
  n: string;
  /** Whether somebody asked to check this question without an answer. */
  isBlankCheck: boolean;
};

/** One question of an attempt, given its number in the address. */
export const QuestionPage = async ({ id, n, isBlankCheck }: Props) => {
  const attempt = await loadAttempt(id);
  if (!attempt || !/^[1-9]\d?$/.test(n) || Number(n) > attempt.questions.length) notFound();
  if (attempt.submittedAt !== null) await redirectOwn(`/attempts/${id}/result`);
  const { assignment } = attempt;
  const [t, locale, { take }, view, checks] = await Promise.all([
    getTranslations("shell.quizTopic"),
    getLocale(),
    getMessages(),
    assignment === null ? null : readJoinPage(assignment.code),
    loadChecks(attempt),
  ]);
  const { question, scoring, deadline, check } = take;
  const hasJustStarted = n === "1" && Object.keys(attempt.responses).length === 0;
  return (
    <main id="content" className="page page--form">
      {assignment !== null && <AssignedBar assignment={assignment} view={view} />}
      {/* Only the words that this page says go to the browser. */}
      <NextIntlClientProvider messages={{ take: { question, scoring, deadline, check } }}>
        <QuestionJourney
          attemptId={id}
          title={nameQuiz(attempt, t, locale)}
          questions={attempt.questions}
          entries={attempt.responses}
          first={Number(n)}
          time={attemptTime(attempt)}
          checks={checks}
          partialCredit={assignment?.partialCredit ?? true}
          intro={
            <>
              {hasJustStarted && view?.student && <StartIntro student={view.student} />}
              {assignment !== null && <RestoredNotice assignment={assignment} />}
              {isBlankCheck && <BlankCheckNotice />}
            </>
          }
        />
      </NextIntlClientProvider>
    </main>
  );
};
