"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import type { AttemptTime } from "./countdown";
import { DeadlineLine, postSubmission } from "./deadline-line";
import { questionPath } from "./destination";
import { keptAnswers } from "./kept-answers";
import { LeavingChoice, useLeaving } from "./leaving";
import styles from "./review-page.module.css";
import type { Entries } from "./save-queue";
import { SaveStateLine, useSaveQueue, useSavingOnPage } from "./saving";

type OnReviewProps = {
  attemptId: string;
  entries: Entries;
  /** The ids of the questions, in the order in which they are asked. */
  questions: readonly string[];
  /** The server's clock as the page was rendered, in milliseconds since 1970. */
  now: number;
  /** Null for a quiz outside an assignment, which has no time limit. */
  time: AttemptTime | null;
  submit: ReactNode;
  /** The list of answers, as it is stored. */
  children: ReactNode;
};

/** Which questions have an answer on this device that is not saved, and how it goes with them. */
const UnsavedList = ({
  attemptId,
  numbers,
  children,
}: {
  attemptId: string;
  numbers: number[];
  children: ReactNode;
}) => {
  const t = useTranslations("take.unsaved");
  return (
    <section aria-labelledby="unsaved" className="card stack stack--tight">
      <h2 id="unsaved">{t("listTitle")}</h2>
      <p>
        <span key={numbers.length}>{t("list", { count: numbers.length })}</span>
      </p>
      <ul className="bare">
        {numbers.map((number) => (
          <li key={number}>
            <FrameLink href={questionPath(attemptId, number)}>{t("question", { number })}</FrameLink>
          </li>
        ))}
      </ul>
      {children}
    </section>
  );
};

/**
 * The list of answers and the button that submits, with what this device has not saved yet: it is sent from here too,
 * and nothing is submitted as if it were saved.
 */
export const SavingOnReview = (props: OnReviewProps) => {
  const { attemptId, entries, questions, now, time, submit, children } = props;
  const t = useTranslations("take.unsaved");
  const router = useRouter();
  const { queue, snapshot } = useSaveQueue({ attemptId, entries });
  const leaveFreely = useSavingOnPage({ attemptId, entries }, now);
  const leaving = useLeaving({ queue, leaveFreely });
  const numbers = questions.flatMap((id, index) => (snapshot.unsaved.includes(id) ? [index + 1] : []));
  const overtaken =
    snapshot.conflict?.stays === "theirs" ? questions.indexOf(snapshot.conflict.question) + 1 : 0;
  const [wasUnsaved, setWasUnsaved] = useState(false);
  const isUnsaved = numbers.length > 0;
  if (isUnsaved && !wasUnsaved) setWasUnsaved(true);

  // The list shows what was stored as the page was rendered.
  const stored = JSON.stringify(questions.map((id) => snapshot.entries[id]?.revision ?? 0));
  const shown = useRef(stored);
  useEffect(() => {
    if (shown.current === stored) return;
    shown.current = stored;
    router.refresh();
  }, [stored, router]);

  const submitAtDeadline = async (): Promise<void> => {
    await queue.flush();
    if (queue.snapshot().state !== "failed") postSubmission(attemptId);
  };

  return (
    <>
      {time !== null && <DeadlineLine time={time} onOver={submitAtDeadline} />}
      <output className={wasUnsaved && !isUnsaved ? "notice" : "visually-hidden"}>
        {wasUnsaved && !isUnsaved && <span>{t("nowSaved")}</span>}
      </output>
      {overtaken > 0 && (
        <p className="notice">
          <span>{t("overtaken", { number: overtaken })}</span>
        </p>
      )}
      {isUnsaved && (
        <UnsavedList attemptId={attemptId} numbers={numbers}>
          <SaveStateLine
            state={snapshot.state}
            snapshot={snapshot}
            resultHref={`/attempts/${attemptId}/result`}
            onRetry={() => void queue.retry()}
          />
        </UnsavedList>
      )}
      {children}
      <FrameForm
        method="post"
        action={`/attempts/${attemptId}/submission`}
        className={styles["submit"]}
        onSubmit={(event) => {
          // Another tab of this device may have typed something a moment ago.
          queue.restore();
          if (queue.snapshot().unsaved.length === 0) return;
          event.preventDefault();
          void leaving.leave(() => postSubmission(attemptId));
        }}
      >
        {submit}
      </FrameForm>
      <LeavingChoice leaving={leaving} snapshot={snapshot} to="submission" />
    </>
  );
};

/** After the end: sends what this device still has, says what became of it, and keeps nothing of it. */
export const SavingAtEnd = ({ attemptId }: { attemptId: string }) => {
  const t = useTranslations("take.unsaved");
  const { queue, snapshot } = useSaveQueue({ attemptId, entries: {} });
  const [count, setCount] = useState(0);
  if (snapshot.unsaved.length > count) setCount(snapshot.unsaved.length);
  useEffect(() => {
    const device = keptAnswers(attemptId);
    if (Object.keys(device.read().unsaved).length === 0) device.clear();
    else queue.restore();
  }, [attemptId, queue]);
  useEffect(() => {
    const save = (): void => void queue.retry();
    addEventListener("online", save);
    return () => removeEventListener("online", save);
  }, [queue]);
  const { state } = snapshot;
  useEffect(() => {
    if (state === "saved" || state === "late") keptAnswers(attemptId).clear();
  }, [attemptId, state]);
  const said =
    count > 0 && (state === "submitted" || state === "late" || state === "failed") ? state : undefined;
  // Some of them may have been saved, without an acknowledgement.
  const concerned = state === "late" ? count : snapshot.unsaved.length;
  return (
    <output className={said === undefined ? "visually-hidden" : "notice"}>
      {said && <span key={said}>{t(`atEnd.${said}`, { count: concerned })}</span>}
    </output>
  );
};
