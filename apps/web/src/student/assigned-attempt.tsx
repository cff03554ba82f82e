import type { Counts } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import type { AfterDeletion } from "@/attempt/attempt-deletion";
import { isLate } from "@/model/assignment";
import type { AssignedView, AttemptView } from "@/model/attempt";
import { admitsJoined, type JoinView, type KnownStudentView } from "@/model/student";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { Moment } from "@/shell/moment";
import { StudentName } from "@/shell/student-name";
import { readJoinPage } from "./join-page.server";
import { joinPath, readingHref } from "./join-path";
import styles from "./join.module.css";
import { AttemptsLeft, LeaveForm, PersonalCode } from "./known-student";

type Attempt = { number: number; submittedAt: string | null };

/** `gone`: the attempt that counts is the first one, and it was deleted. */
type CountingState = "yes" | "no" | "gone";

/**
 * Whether an attempt is the one that counts, by its number; for the best of several that takes the scores. The first is
 * number 1 and no other, as the server has it: another never takes its place.
 *
 * @param attempts that are still there.
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

/** Which of several attempts counts, and how many there still are. */
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

/** What stands below a submitted attempt of an assignment: the next one, the personal code, and a clean device. */
const AfterAttempt = ({ attemptId, assignment, view, student }: AfterAttemptProps) => {
  const t = useTranslations("join");
  const isNoneOpen = student.attempts.every(({ submittedAt }) => submittedAt !== null);
  const mayStart = admitsJoined(view.refusal) && student.attemptsLeft !== 0 && isNoneOpen;
  const next = Math.max(0, ...student.attempts.map(({ number }) => number)) + 1;
  return (
    <section aria-labelledby="assignment" className={`card stack screen-only ${styles["after"] ?? ""}`}>
      <div className="stack stack--tight">
        <h2 id="assignment">
          <bdi>{view.title}</bdi>
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

type AssignedBarProps = { assignment: AssignedView; view: JoinView | null };

const Preview = ({ id }: { id: string }) => {
  const t = useTranslations("join.bar");
  return (
    <p className="notice">
      {t("preview")} <a href={`/assignments/${id}/questions`}>{t("previewBack")}</a>
    </p>
  );
};

/** Work after the closing time is taken, and marked. */
const Late = ({ closesAt, timeZone }: { closesAt: string; timeZone: string }) => {
  const t = useTranslations("join.bar");
  const time = () => <Moment at={closesAt} timeZone={timeZone} />;
  return <p className="notice">{t.rich("late", { time })}</p>;
};

/** Whose attempt it is, a way out for whoever it is not, and the article to read beside it. */
export const AssignedBar = ({ assignment, view }: AssignedBarProps) => {
  const t = useTranslations("join.bar");
  const { closesAt, now, timeZone } = assignment;
  const closing = closesAt === null ? null : Date.parse(closesAt);
  const isWorkLate = view !== null && isLate({ late: view.late, closesAt: closing }, Date.parse(now));
  const reading = view === null ? null : readingHref(view);
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
      {reading !== null && (
        <p>
          <a href={reading} target="_blank" rel="noopener noreferrer">
            {t("read")} <span className="visually-hidden">{t("readNewTab")}</span>
          </a>
        </p>
      )}
    </div>
  );
};

/** What an assignment has to say below a result; nothing for a quiz that somebody took alone, or a preview. */
export const AssignedResult = async ({ attempt }: { attempt: Pick<AttemptView, "id" | "assignment"> }) => {
  const { id, assignment } = attempt;
  const view = assignment === null ? null : await readJoinPage(assignment.code);
  if (assignment === null || !view?.student || assignment.student?.id !== view.student.id) return null;
  return <AfterAttempt attemptId={id} assignment={assignment} view={view} student={view.student} />;
};

/** What a student has left who deletes an attempt by its number. A deleted one stays used. */
export const afterDeletion = (
  { counts, student }: Pick<JoinView, "counts" | "student">,
  number: number,
): AfterDeletion => {
  if (student?.attemptsLeft === 0) return "none";
  return counts === "first" && number === 1 ? "uncounted" : "another";
};

/** What a student is told once, right after the start. */
export const StartIntro = ({ student }: { student: KnownStudentView }) =>
  student.personalCode !== null && (
    <div className={`card ${styles["intro"] ?? ""}`}>
      <PersonalCode code={student.personalCode} id="personal-code" />
    </div>
  );
