import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ForgettingForm } from "@/attempt/forgetting-form";
import {
  admitsJoined,
  type JoinView,
  type KnownStudentView as Student,
  type Refusal as Reason,
} from "@/model/student";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { Moment } from "@/shell/moment";
import { StudentName } from "@/shell/student-name";
import { groupCode, joinPath } from "./join-path";
import styles from "./join.module.css";

/** How many attempts a student has left; null for an unlimited number. */
export const AttemptsLeft = ({ count }: { count: number | null }) => {
  const t = useTranslations("join.known");
  return <span>{count === null ? t("unlimited") : t("left", { count })}</span>;
};

type LeaveFormProps = { code: string; plain?: boolean; children: ReactNode };

/** A button that makes this browser forget its student; the answers are kept. */
export const LeaveForm = ({ code, plain = false, children }: LeaveFormProps) => (
  <ForgettingForm method="post" action={joinPath(code, "leave")}>
    <button className={plain ? "button button--plain" : "button button--quiet"}>{children}</button>
  </ForgettingForm>
);

/** A student's own code, with what it is for. */
export const PersonalCode = ({ code, id }: { code: string | null; id: string }) => {
  const t = useTranslations("join.code");
  if (code === null) return <p className="hint">{t("unknown")}</p>;
  return (
    <section aria-labelledby={id} className={styles["personal"]}>
      <h2 id={id}>{t("title")}</h2>
      <p dir="ltr" className="spelled" translate="no">
        {groupCode(code)}
      </p>
      <p className="hint">{t("text")}</p>
    </section>
  );
};

/** The moment that each reason mentions. */
const momentOf: Record<Reason, "opensAt" | "closesAt" | null> = {
  assignment_not_open: "opensAt",
  assignment_closed: "closesAt",
  assignment_full: null,
  assignment_locked: null,
};

/** Why nobody new can start at the moment, and what to do about it. */
export const Refusal = ({ view, reason }: { view: JoinView; reason: Reason }) => {
  const t = useTranslations("join");
  const named = momentOf[reason];
  const at = named === null ? null : view[named];
  const time = () => at !== null && <Moment at={at} timeZone={view.timeZone} />;
  return (
    <section aria-labelledby="refusal" className="card stack stack--tight">
      <h2 id="refusal">{t(`refusal.${reason}`)}</h2>
      <p>
        {t.rich(`refusalText.${reason}`, { time })}{" "}
        {reason === "assignment_not_open" && <noscript>{t("reload")}</noscript>}
      </p>
    </section>
  );
};

type KnownStudentProps = {
  view: JoinView;
  student: Student;
  /** The address at which the attempt under way continues; null if there is none. */
  goOn: string | null;
};

const UnderWay = ({ view, student, goOn }: KnownStudentProps & { goOn: string }) => {
  const t = useTranslations("join.known");
  const deadline = student.attempts.find(({ submittedAt }) => submittedAt === null)?.deadlineAt ?? null;
  const time = () => deadline !== null && <Moment at={deadline} timeZone={view.timeZone} />;
  return (
    <>
      <p>
        {t("underWay")} {deadline !== null && t.rich("until", { time })}
      </p>
      <p>
        <FrameLink className="button" href={goOn}>
          {t("goOn")}
        </FrameLink>
      </p>
    </>
  );
};

/** No attempt is open: offers another, if one is left and the assignment accepts it. */
const NextAttempt = ({ view, student }: Pick<KnownStudentProps, "view" | "student">) => {
  const t = useTranslations("join.known");
  const may = student.attemptsLeft === null || student.attemptsLeft > 0;
  const number = Math.max(0, ...student.attempts.map((attempt) => attempt.number)) + 1;
  if (may && view.refusal !== null && !admitsJoined(view.refusal))
    return <Refusal view={view} reason={view.refusal} />;
  const isFirst = student.attemptsStarted === 0;
  return (
    <>
      <p>{isFirst ? t("readFirst") : <AttemptsLeft count={student.attemptsLeft} />}</p>
      {may && (
        <FrameForm method="post" action={joinPath(view.code, "join")}>
          <button className="button">{isFirst ? t("start") : t("again", { number })}</button>
        </FrameForm>
      )}
    </>
  );
};

/** What a deletion means, for anyone who deleted the first attempt or all of them. */
const Deleted = ({ view, student }: Pick<KnownStudentProps, "view" | "student">) => {
  const t = useTranslations("join.known");
  if (student.attemptsStarted === 0) return null;
  const isFirstGone = student.attempts.every(({ number }) => number !== 1);
  return (
    <>
      {student.attempts.length === 0 && <p>{t("deleted")}</p>}
      {isFirstGone && view.counts === "first" && student.attemptsLeft !== 0 && <p>{t("firstDeleted")}</p>}
    </>
  );
};

const Submitted = ({ student }: Pick<KnownStudentProps, "student">) => {
  const t = useTranslations("join.known");
  const submitted = student.attempts.filter(({ submittedAt }) => submittedAt !== null);
  if (submitted.length === 0) return null;
  return (
    <ul className="bare">
      {submitted.map(({ id, number }) => (
        <li key={id}>
          <FrameLink href={`/attempts/${id}/result`}>{t("see", { number })}</FrameLink>
        </li>
      ))}
    </ul>
  );
};

/** For a student whom this browser knows: how to continue, and how somebody else begins. */
export const KnownStudent = ({ view, student, goOn }: KnownStudentProps) => {
  const t = useTranslations("join.known");
  const name = () => <StudentName student={student} />;
  const isNew = student.attemptsStarted === 0;
  const isAnythingLeft = isNew || student.attempts.length > 0;
  // A code opens the latest attempt, or begins the next.
  const opensCode = isAnythingLeft || student.attemptsLeft !== 0;
  return (
    <>
      <section aria-labelledby="known" className={`card stack ${styles["after"] ?? ""}`}>
        <h2 id="known">{t.rich(isNew ? "joined" : "title", { name })}</h2>
        <Deleted view={view} student={student} />
        {goOn === null ? (
          <NextAttempt view={view} student={student} />
        ) : (
          <UnderWay view={view} student={student} goOn={goOn} />
        )}
        <Submitted student={student} />
        {opensCode && <PersonalCode code={student.personalCode} id="personal-code" />}
      </section>
      <section aria-labelledby="not-you" className={styles["notYou"]}>
        <h2 id="not-you">{t.rich("notYou", { name })}</h2>
        <LeaveForm code={view.code}>{t("other")}</LeaveForm>
        <p className="hint">{t.rich(isAnythingLeft ? "otherNote" : "otherNoteDeleted", { name })}</p>
      </section>
    </>
  );
};
