import { NextIntlClientProvider, useTranslations } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { AssignedView, AttemptView } from "@/model/attempt";
import { Moment } from "@/shell/moment";
import { SavingAtEnd } from "./unsaved-answers";

type Props = { of: Pick<AssignedView, "releasedWhen" | "closesAt" | "timeZone"> };

/** These wait for the closing time, so the text names it or says that the teacher has set none yet. */
const waiting = new Set<AssignedView["releasedWhen"]>(["after-closing", "after-last-attempt"]);

/** When a student sees what was right. */
export const ReleaseText = ({ of: { releasedWhen, closesAt, timeZone } }: Props) => {
  const t = useTranslations("join.release");
  const closes = waiting.has(releasedWhen) && closesAt !== null ? "yes" : "no";
  const time = () => closesAt !== null && <Moment at={closesAt} timeZone={timeZone} />;
  return <>{t.rich(releasedWhen, { closes, time })}</>;
};

/** What was unusual about an attempt at an assignment: late, ended by the deadline, answers that came too late. */
export const AttemptNotes = ({ assignment }: { assignment: AssignedView }) => {
  const t = useTranslations("join.after");
  const results = useTranslations("results");
  const { lateAt, endedBy, tooLate } = assignment;
  return (
    <>
      {lateAt !== null && <p className="notice">{t("late")}</p>}
      {endedBy === "deadline" && <p className="notice">{t("timeOver")}</p>}
      {tooLate > 0 && <p className="notice">{results("tooLate", { count: tooLate })}</p>}
    </>
  );
};

/** What becomes of answers on this device that were not saved in time. */
export const UnsavedAtEnd = async ({ attemptId }: { attemptId: string }) => {
  const { unsaved } = (await getMessages()).take;
  return (
    <NextIntlClientProvider messages={{ take: { unsaved } }}>
      <SavingAtEnd attemptId={attemptId} />
    </NextIntlClientProvider>
  );
};

type WithheldResultProps = {
  attempt: AttemptView;
  /** What follows an attempt at an assignment. */
  assigned: ReactNode;
};

/** A submitted attempt whose result is not released yet, or never will be: nothing on it says what was right. */
export const WithheldResultPage = ({ attempt, assigned }: WithheldResultProps) => {
  const t = useTranslations("join.withheld");
  return (
    <main id="content" className="page page--form stack">
      <h1>{t("title")}</h1>
      {attempt.assignment && (
        <p className="lede">
          <ReleaseText of={attempt.assignment} />
        </p>
      )}
      {attempt.assignment && <AttemptNotes assignment={attempt.assignment} />}
      <UnsavedAtEnd attemptId={attempt.id} />
      {assigned}
    </main>
  );
};
