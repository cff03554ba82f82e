import type { PublicAskedQuestion } from "@wellread/content";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { useFormat } from "@/i18n/use-format";
import type { AttemptView } from "@/model/attempt";
import { nameQuiz } from "@/model/assignment";
import { panelMessages } from "@/reading/reading.server";
import { Pilcrow, type PilcrowPage } from "@/shell/pilcrow";
import { offerReading, pilcrowPage } from "./attempt-reading.server";
import { loadChecked, type SecondTry } from "./check.server";
import { attemptTime } from "./countdown";
import { type IdleCheck, outcomeId } from "./destination";
import { QuestionExplanation, WithheldExplanation } from "./explanation";
import { formRules } from "./interactions/form-rules";
import { IdleCheckNotice, RestoredNotice } from "./notices";
import { OutcomeSign } from "./outcome";
import type { Check, QuestionChecks } from "./question-form";
import { QuestionJourney } from "./question-journey";
import styles from "./question.module.css";
import { isKeyed, type QuestionResult } from "./question-result.server";

/**
 * Whether a checked answer is right and, unless the key is kept back, the right answer and why. Rendered on the server, and only for questions whose
 * answers are locked.
 */
const CheckedAnswer = ({ page, result }: { page: PilcrowPage; result: QuestionResult }) => {
  const t = useTranslations("take.check");
  const { outcome, secondTry } = result.score;
  return (
    <section aria-labelledby={outcomeId} className={styles["checked"]}>
      <h2 id={outcomeId} tabIndex={-1}>
        <OutcomeSign outcome={outcome} />{" "}
        {t(secondTry?.outcome === "right" ? "outcome.second" : `outcome.${outcome}`)}
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

type HintProps = { page: PilcrowPage; trying: SecondTry; earnsParts: boolean };

/** Says that an answer is not right yet, and which paragraphs to look at. No sentence is marked there: it would tell. */
const SecondTryHint = ({ page, trying: { reread }, earnsParts }: HintProps) => {
  const t = useTranslations("take.check.again");
  const format = useFormat();
  const list = () =>
    format.list(
      reread.map((paragraph) => <Pilcrow key={paragraph} page={page} paragraph={paragraph} facts={[]} />),
    );
  return (
    <section aria-labelledby={outcomeId} className={styles["checked"]}>
      <h2 id={outcomeId} tabIndex={-1}>
        {t("title")}
      </h2>
      <p>{reread.length > 0 ? t.rich("look", { list }) : t("think")}</p>
      <p className="hint">{t(earnsParts ? "pointsOfParts" : "points")}</p>
    </section>
  );
};

/** What the checks of an attempt have shown so far. Nothing about the key of an answer that is not locked is in it. */
const loadChecks = async (attempt: AttemptView): Promise<QuestionChecks> => {
  if (attempt.checks === "none") return null;
  const checked = await loadChecked(attempt.id);
  if (checked === null) return null;
  const results = new Map(checked.questions.map((result) => [result.question.id, result]));
  const trying = new Map(checked.secondTries.map((one) => [one.question, one]));
  const partialCredit = attempt.assignment?.partialCredit ?? true;
  const checkOne = ({ id, interaction }: PublicAskedQuestion, number: number): Check => {
    const page = pilcrowPage(attempt, number);
    const result = results.get(id);
    if (result !== undefined)
      return { state: "checked", answer: <CheckedAnswer page={page} result={result} /> };
    const open = trying.get(id);
    if (open === undefined) return { state: "open", left: checked.checksLeft[id] ?? 1 };
    const earnsParts = partialCredit && formRules[interaction].hasParts;
    const hint = <SecondTryHint page={page} trying={open} earnsParts={earnsParts} />;
    return { state: "again", hint, showsKey: open.withheld === null };
  };
  return Object.fromEntries(attempt.questions.map((one, index) => [one.id, checkOne(one, index + 1)]));
};

type Props = {
  attempt: AttemptView;
  /** Its number in the quiz, from 1. */
  number: number;
  /** What an attempt at an assignment shows above its questions. */
  bar: ReactNode;
  /** What is shown above the first question until something is answered. */
  startIntro: ReactNode;
  /** Why a check of this question found nothing to check; null if there was none. */
  idleCheck: IdleCheck | null;
};

/** One question of an attempt. */
export const QuestionPage = async ({ attempt, number, bar, startIntro, idleCheck }: Props) => {
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
              {idleCheck !== null && <IdleCheckNotice why={idleCheck} />}
            </>
          }
        />
      </NextIntlClientProvider>
    </main>
  );
};
