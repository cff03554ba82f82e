import type { Counts } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { AfterDeletion } from "@/attempt/attempt-deletion";
import { isLate } from "@/model/assignment";
import type { AssignedView, AttemptView } from "@/model/attempt";
import { admitsJoined, type JoinView, type KnownStudentView } from "@/model/student";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { Moment } from "@/shell/moment";
import { StudentName } from "@/shell/student-name";
import { readAssignmentOf } from "./join-page.server";
import { joinPath } from "./join-path";
import styles from "./join.module.css";
import { AttemptsLeft, LeaveForm, PersonalCode } from "./known-student";

type Attempt = { number: number; submittedAt: string | null };

/** `gone`: the attempt that counts is the first one, and it was deleted. */
type CountingState = "yes" | "no" | "gone";

/**
 * Whether the attempt with this number is the one that counts. Which attempt counts as the best depends on the scores,
 * so for `best` the answer is `no`. The first is number 1 and no other, as on the server: no later attempt takes its
 * place.
 *
 * @param attempts those that still exist.
 */
export function countingState(counts: Counts, number: number, attempts: readonly Attempt[]): CountingState {
  if (counts === "first") {
    if (number === 1) return "yes";
    return attempts.some((one) => one.number === 1) ? "no" : "gone";
  }
  const submitted = attempts.filter(({ submittedAt }) => submittedAt !== null).map((one) => one.number);
  return counts === "last" && number === Math.max(...submitted) ? "yes" : "no";
}

type AfterAttemptProps = {
  attemptId: string;
  assignment: AssignedView;
  view: JoinView;
  student: KnownStudentView;
};

/** Which of several attempts counts, and how many are left. */
const Counting = ({ assignment, view, student }: Omit<AfterAttemptProps, "attemptId">) => {
  const t = useTranslations("join");
  if (view.attempts === 1) return null;
  const counting = countingState(view.counts, assignment.number, student.attempts);
  return (
    <p>
      {t("after.counts", { counts: view.counts, counting })} <AttemptsLeft count={student.attemptsLeft} />
    </p>
  );
};

/**
 * What follows a submitted attempt at an assignment: the next attempt, the personal code, and a way to forget the
 * student on this device.
 */
const AfterAttempt = ({ attemptId, assignment, view, student }: AfterAttemptProps) => {
  const t = useTranslations("join");
  const isNoneOpen = student.attempts.every(({ submittedAt }) => submittedAt !== null);
  const mayStart = admitsJoined(view.refusal) && student.attemptsLeft !== 0 && isNoneOpen;
  const next = Math.max(0, ...student.attempts.map(({ number }) => number)) + 1;
  return (
    <section aria-labelledby="assignment" className={`card stack screen-only ${styles["after"] ?? ""}`}>
      <div className="stack stack--tight">
        <h2 id="assignment">
          <bdi>{view.assignment?.title}</bdi>
        </h2>
        <p className="hint">
          <StudentName student={student} /> · {t("after.attempt", { number: assignment.number })}
        </p>
        <Counting assignment={assignment} view={view} student={student} />
      </div>
      {mayStart && (
        <FrameForm method="post" action={joinPath(view.code, "join")}>
          <button className="button">{t("known.again", { number: next })}</button>
        </FrameForm>
      )}
      <PersonalCode code={student.personalCode} id="personal-code" />
      <div className="stack stack--tight">
        <LeaveForm code={view.code}>{t("after.clear")}</LeaveForm>
        <p className="hint">{t("after.clearNote")}</p>
      </div>
      <p>
        <FrameLink href={`/attempts/${attemptId}/delete`}>{t("after.delete")}</FrameLink>
      </p>
    </section>
  );
};

type AssignedBarProps = {
  assignment: AssignedView;
  view: JoinView | null;
  /** The page of the reading, where it does not stand beside what is on this one. */
  readingPage?: string;
};

const Preview = ({ id }: { id: string }) => {
  const t = useTranslations("join.bar");
  return (
    <p className="notice">
      {t("preview")} <FrameLink href={`/assignments/${id}/questions`}>{t("previewBack")}</FrameLink>
    </p>
  );
};

/** Says that work after the closing time is accepted and marked as late. */
const Late = ({ closesAt, timeZone }: { closesAt: string; timeZone: string }) => {
  const t = useTranslations("join.bar");
  const time = () => <Moment at={closesAt} timeZone={timeZone} />;
  return <p className="notice">{t.rich("late", { time })}</p>;
};

/** Whose attempt it is, a way out for anyone else, and a link to the article. */
export const AssignedBar = ({ assignment, view, readingPage }: AssignedBarProps) => {
  const t = useTranslations("join.bar");
  const { closesAt, now, timeZone } = assignment;
  const closing = closesAt === null ? null : Date.parse(closesAt);
  const isWorkLate = view !== null && isLate({ late: view.late, closesAt: closing }, Date.parse(now));
  const reading = view?.assignment?.reading;
  return (
    <div className={styles["bar"]}>
      {isWorkLate && closesAt !== null && <Late closesAt={closesAt} timeZone={timeZone} />}
      {assignment.isPreview && <Preview id={assignment.id} />}
      {assignment.student !== null && (
        <p>
          <StudentName student={assignment.student} />{" "}
          <FrameLink href={joinPath(assignment.code)}>{t("notYou")}</FrameLink>
        </p>
      )}
      {readingPage !== undefined && (
        <p>
          <FrameLink href={readingPage}>{t("read")}</FrameLink>
        </p>
      )}
      {reading?.kind === "link" && (
        <p>
          <a href={reading.value} target="_blank" rel="noopener noreferrer">
            {t("read")} <span className="visually-hidden">{t("readNewTab")}</span>
          </a>
        </p>
      )}
    </div>
  );
};

/** What an assignment adds below a result; nothing for a quiz outside an assignment or for a preview. */
export const AssignedResult = async ({ attempt }: { attempt: Pick<AttemptView, "id" | "assignment"> }) => {
  const { id, assignment } = attempt;
  const view = assignment === null ? null : await readAssignmentOf(assignment);
  if (assignment === null || !view?.student || assignment.student?.id !== view.student.id) return null;
  return <AfterAttempt attemptId={id} assignment={assignment} view={view} student={view.student} />;
};

/** What remains for a student after deleting the attempt with this number. A deleted attempt still counts as used. */
export const afterDeletion = (
  { counts, student }: Pick<JoinView, "counts" | "student">,
  number: number,
): AfterDeletion => {
  if (student?.attemptsLeft === 0) return "none";
  return counts === "first" && number === 1 ? "uncounted" : "another";
};

/** What a student sees once, right after starting: the personal code. */
export const StartIntro = ({ student }: { student: KnownStudentView }) =>
  student.personalCode !== null && (
    <div className={`card ${styles["intro"] ?? ""}`}>
      <PersonalCode code={student.personalCode} id="personal-code" />
    </div>
  );
