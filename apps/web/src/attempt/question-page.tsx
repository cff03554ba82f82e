import { NextIntlClientProvider, useTranslations } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { AttemptView } from "@/model/attempt";
import { nameQuiz } from "@/model/assignment";
import { panelMessages } from "@/reading/reading.server";
import type { PilcrowPage } from "@/shell/pilcrow";
import { offerReading, pilcrowPage } from "./attempt-reading.server";
import { loadChecked } from "./check.server";
import { attemptTime } from "./countdown";
import { outcomeId } from "./destination";
import { QuestionExplanation, WithheldExplanation } from "./explanation";
import { BlankCheckNotice, RestoredNotice } from "./notices";
import { OutcomeSign } from "./outcome";
import type { Checks } from "./question-form";
import { QuestionJourney } from "./question-journey";
import styles from "./question.module.css";
import { isKeyed, type QuestionResult } from "./question-result.server";

/**
 * Whether a checked answer is right and, unless the key is kept back, the right answer and why. Rendered on the server, and only for questions that were
 * checked.
 */
const CheckedAnswer = ({ page, result }: { page: PilcrowPage; result: QuestionResult }) => {
  const t = useTranslations("take.check");
  return (
    <section aria-labelledby={outcomeId} className={styles["checked"]}>
      <h2 id={outcomeId} tabIndex={-1}>
        <OutcomeSign outcome={result.score.outcome} /> {t(`outcome.${result.score.outcome}`)}
      </h2>
      <p className="hint">{t("locked")}</p>
      <h3 className="visually-hidden">{t("explanation")}</h3>
      {isKeyed(result) ? (
        <QuestionExplanation page={page} result={result} />
      ) : (
        <WithheldExplanation result={result} />
      )}
    </section>
  );
};

/** What the checks of an attempt have shown so far. Nothing about an unchecked question is in it. */
const loadChecks = async (attempt: AttemptView): Promise<Checks> => {
  if (attempt.assignment?.feedback !== "each-question") return null;
  const checked = (await loadChecked(attempt.id)) ?? [];
  const numbers = new Map(attempt.questions.map(({ id }, index) => [id, index + 1]));
  return Object.fromEntries(
    checked.map((result) => {
      const { id: question } = result.question;
      const page = pilcrowPage(attempt, numbers.get(question));
      return [question, <CheckedAnswer key={question} page={page} result={result} />];
    }),
  );
};

type Props = {
  attempt: AttemptView;
  /** Its number in the quiz, from 1. */
  number: number;
  /** What an attempt at an assignment shows above its questions. */
  bar: ReactNode;
  /** What is shown above the first question until something is answered. */
  startIntro: ReactNode;
  /** Whether a check of this question was asked for without an answer. */
  isBlankCheck: boolean;
};

/** One question of an attempt. */
export const QuestionPage = async ({ attempt, number, bar, startIntro, isBlankCheck }: Props) => {
  const { assignment } = attempt;
  const [t, locale, { take, reading: words, shell }, checks, reading] = await Promise.all([
    getTranslations("shell.quizTopic"),
    getLocale(),
    getMessages(),
    loadChecks(attempt),
    offerReading(attempt),
  ]);
  const { question, scoring, deadline, check, saving, unsaved } = take;
  const hasJustStarted = number === 1 && Object.keys(attempt.responses).length === 0;
  return (
    <main id="content" className={`page page--form ${(reading && styles["beside"]) ?? ""}`}>
      {bar}
      {/* Only the messages that this page uses are sent to the browser. */}
      <NextIntlClientProvider
        messages={{
          take: { question, scoring, deadline, check, saving, unsaved },
          ...panelMessages(words, shell),
        }}
      >
        <QuestionJourney
          attemptId={attempt.id}
          title={nameQuiz(attempt, t, locale)}
          questions={attempt.questions}
          entries={attempt.responses}
          first={number}
          now={Date.now()}
          time={attemptTime(attempt)}
          checks={checks}
          reading={reading}
          partialCredit={assignment?.partialCredit ?? true}
          intro={
            <>
              {hasJustStarted && startIntro}
              {assignment !== null && <RestoredNotice assignment={assignment} />}
              {isBlankCheck && <BlankCheckNotice />}
            </>
          }
        />
      </NextIntlClientProvider>
    </main>
  );
};
