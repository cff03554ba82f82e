"use client";

import type { PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { useEffect, type ReactNode } from "react";
import { ownPath } from "@/features/embed/own-path";
import { DeadlineLine, type AttemptTime } from "../deadline/deadline-line";
import { postSubmission } from "../deadline/post-submission";
import { blankEntry, type Entry } from "../saving/entry";
import { SaveStateLine } from "../saving/save-state-line";
import { useSaveQueue } from "../saving/use-save-queue";
import { checkOf, type Checks } from "./check";
import { CheckedElsewhere } from "./checked-elsewhere";
import { completeness } from "./completeness";
import { QuestionForm } from "./question-form";
import styles from "./question.module.css";
import { useQuestionNumber } from "./use-question-number";

type Props = {
  attemptId: string;
  title: string;
  questions: readonly PublicAskedQuestion[];
  entries: Readonly<Record<string, Entry>>;
  first: number;
  /** Null for a quiz that somebody takes alone, where there is all the time one likes. */
  time: AttemptTime | null;
  partialCredit: boolean;
  checks: Checks;
  /** Shown above the question that was opened first, and with no other. */
  intro: ReactNode;
};

/** The whole attempt on one page: it holds every question and answer, so that moving about needs no request. */
export const QuestionJourney = (props: Props) => {
  const { attemptId, title, questions, entries, first, time, partialCredit, checks, intro } = props;
  const t = useTranslations("take.question");
  const { queue, snapshot } = useSaveQueue(attemptId, entries);
  const { number, goTo } = useQuestionNumber(attemptId, first);
  const total = questions.length;
  const question = questions[number - 1];
  const path = `/attempts/${attemptId}`;

  useEffect(() => {
    document.title = t("documentTitle", { number, total, title });
  }, [t, number, total, title]);

  const leave = async (): Promise<void> => {
    if (await queue.flush()) location.assign(ownPath(`${path}/review`));
  };

  const submitAtDeadline = async (): Promise<void> => {
    await queue.flush();
    if (queue.snapshot().state !== "failed") postSubmission(attemptId);
  };

  if (!question) return null;
  const entry = snapshot.entries[question.id] ?? blankEntry;
  const isLocked = snapshot.locked.includes(question.id);
  const quiet = snapshot.state === "idle" || snapshot.state === "saved";
  const steps = questions.map(({ id }, index) => ({
    number: index + 1,
    completeness: completeness(questions[index] ?? question, snapshot.entries[id]?.response ?? null),
    marked: snapshot.entries[id]?.marked ?? false,
  }));
  return (
    <>
      {time !== null && <DeadlineLine time={time} onOver={submitAtDeadline} />}
      <div className={styles["bar"]}>
        <p>
          <bdi>{title}</bdi>
          {" · "}
          <span id="progress" className={styles["progress"]}>
            {t("progress", { number, total })}
          </span>
        </p>
        <SaveStateLine
          state={quiet ? (entry.revision > 0 ? "saved" : "idle") : snapshot.state}
          resultHref={`${path}/result`}
          onRetry={() => void queue.flush()}
        />
      </div>
      {number === first && intro}
      {snapshot.conflict === question.id && !isLocked && (
        <output className={`notice ${styles["conflict"] ?? ""}`}>{t("conflict")}</output>
      )}
      <QuestionForm
        key={`${question.id}:${snapshot.epoch}`}
        action={`${path}/questions/${number}/response`}
        question={question}
        entry={entry}
        steps={steps}
        number={number}
        partialCredit={partialCredit}
        check={
          isLocked
            ? { state: "checked", answer: <CheckedElsewhere href={`${path}/questions/${number}`} /> }
            : checkOf(checks, question.id)
        }
        onChange={(change, delay) => queue.change(question.id, change, delay)}
        onGo={(next) => (next === "review" ? void leave() : goTo(next))}
        onLeave={() => queue.flush()}
      />
    </>
  );
};
