"use client";

import type { PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";
import { backTo, framePath } from "@/addresses";
import { ReadingBeside, type ReadingOffer } from "@/reading/reading-beside";
import type { AttemptTime } from "./countdown";
import { DeadlineLine, postSubmission } from "./deadline-line";
import { type Destination, questionPath } from "./destination";
import { completeness } from "./interactions/form-rules";
import { questionHeadingId } from "./interactions/question-fields";
import { LeavingChoice, useLeaving } from "./leaving";
import { AnsweredElsewhere, CheckedElsewhere } from "./notices";
import { checkOf, QuestionForm, type QuestionChecks } from "./question-form";
import styles from "./question.module.css";
import { blankEntry, type Entry } from "./save-queue";
import { SaveStateLine, useSaveQueue, useSavingOnPage } from "./saving";

/**
 * The number of the question in the address, and a function that moves to another one without a request. The browser's
 * back and forward buttons work, and a new question's heading takes the focus.
 */
const useQuestionNumber = (
  attemptId: string,
  first: number,
): { number: number; goTo: (number: number) => void } => {
  const path = usePathname();
  const number = Number(/\/questions\/(\d+)$/.exec(path)?.[1] ?? first);
  const shown = useRef(number);

  useEffect(() => {
    if (shown.current === number) return;
    shown.current = number;
    scrollTo(0, 0);
    document.querySelector<HTMLElement>(`#${questionHeadingId}`)?.focus({ preventScroll: true });
  }, [number]);

  return { number, goTo: (next) => history.pushState(null, "", framePath(questionPath(attemptId, next))) };
};

/** The field that had the focus has it again after an answer from elsewhere has filled the fields anew. */
const useKeptFocus = (epoch: number): void => {
  const last = useRef<{ name: string; value: string } | null>(null);
  const filled = useRef(epoch);

  useEffect(() => {
    const note = ({ target }: FocusEvent): void => {
      const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      last.current = isField ? { name: target.name, value: target.value } : null;
    };
    document.addEventListener("focusin", note);
    return () => document.removeEventListener("focusin", note);
  }, []);

  useEffect(() => {
    if (filled.current === epoch) return;
    filled.current = epoch;
    if (last.current === null || document.activeElement !== document.body) return;
    const { name, value } = last.current;
    const fields = [...document.getElementsByName(name)];
    // One of several with that name, as with radio buttons, is known by its value.
    const same =
      fields.find((field) => field instanceof HTMLInputElement && field.value === value) ?? fields[0];
    same?.focus({ preventScroll: true });
    if (same instanceof HTMLInputElement && same.type === "text") same.setSelectionRange(-1, -1);
  }, [epoch]);
};

type Props = {
  attemptId: string;
  title: string;
  questions: readonly PublicAskedQuestion[];
  entries: Readonly<Record<string, Entry>>;
  first: number;
  /** The server's clock as the page was rendered, in milliseconds since 1970. */
  now: number;
  /** Null for a quiz outside an assignment, which has no time limit. */
  time: AttemptTime | null;
  partialCredit: boolean;
  checks: QuestionChecks;
  /** What can be read beside the questions; null where that is elsewhere, such as on paper. */
  reading: ReadingOffer | null;
  /** Shown only above the question that was opened first. */
  intro: ReactNode;
};

/**
 * The whole attempt on one page: it holds every question and answer, so that moving between questions needs no request.
 */
export const QuestionJourney = (props: Props) => {
  const { attemptId, title, questions, entries, first, now, time, partialCredit, checks, reading, intro } =
    props;
  const t = useTranslations("take.question");
  const { queue, snapshot } = useSaveQueue({ attemptId, entries });
  const leaveFreely = useSavingOnPage({ attemptId, entries }, now);
  const leaving = useLeaving({ queue, leaveFreely });
  const { number, goTo } = useQuestionNumber(attemptId, first);
  useKeptFocus(snapshot.epoch);
  const total = questions.length;
  const question = questions[number - 1];
  const path = `/attempts/${attemptId}`;

  useEffect(() => {
    document.title = t("documentTitle", { number, total, title });
  }, [t, number, total, title]);

  const go = (next: Destination): void => {
    if (next === "review") return void leaving.leave(() => location.assign(framePath(`${path}/review`)));
    leaving.stay();
    goTo(next);
  };

  const submitAtDeadline = async (): Promise<void> => {
    await queue.flush();
    if (queue.snapshot().state !== "failed") postSubmission(attemptId);
  };

  if (!question) return null;
  const entry = snapshot.entries[question.id] ?? blankEntry;
  const check = checkOf(checks, question.id);
  const isLocked = check.state !== "checked" && snapshot.locked.includes(question.id);
  const quiet = snapshot.state === "idle" || snapshot.state === "saved";
  const steps = questions.map(({ id }, index) => ({
    number: index + 1,
    completeness: completeness(questions[index] ?? question, snapshot.entries[id]?.response ?? null),
    marked: snapshot.entries[id]?.marked ?? false,
  }));
  const content = (
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
          snapshot={snapshot}
          resultHref={`${path}/result`}
          onRetry={() => void queue.retry()}
        />
      </div>
      {number === first && intro}
      {snapshot.conflict?.question === question.id && !isLocked && (
        <AnsweredElsewhere stays={snapshot.conflict.stays} />
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
            : check
        }
        onChange={(change, delay) => queue.change(question.id, change, delay)}
        onGo={go}
        onLeave={(then) => void leaving.leave(then)}
      />
      <LeavingChoice leaving={leaving} snapshot={snapshot} to="page" />
    </>
  );
  if (reading === null) return content;
  return (
    <ReadingBeside offer={reading} back={backTo(number)} place="beside">
      {content}
    </ReadingBeside>
  );
};
