import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { OwnForm } from "@/features/embed/own-form";
import type { JoinView, KnownStudent as Student } from "@/server/students/join-view";
import { AttemptsLeft } from "./attempts-left";
import styles from "./join.module.css";
import { joinPath } from "./join-path";
import { LeaveForm } from "./leave-form";
import { mayGoOn } from "./may-go-on";
import { Moment } from "./moment";
import { PersonalCode } from "./personal-code";
import { Refusal } from "./refusal";
import { StudentName } from "./student-name";

type Props = {
  view: JoinView;
  student: Student;
  /** Where the attempt that is under way goes on; null if none is. */
  goOn: string | null;
};

const UnderWay = ({ view, student, goOn }: Props & { goOn: string }) => {
  const t = useTranslations("join.known");
  const deadline = student.attempts.find(({ submittedAt }) => submittedAt === null)?.deadlineAt ?? null;
  const time = () => deadline !== null && <Moment at={deadline} timeZone={view.timeZone} />;
  return (
    <>
      <p>
        {t("underWay")} {deadline !== null && t.rich("until", { time })}
      </p>
      <p>
        <OwnLink className="button" href={goOn}>
          {t("goOn")}
        </OwnLink>
      </p>
    </>
  );
};

/** Nothing is under way: another attempt, where there is one left and the assignment takes it. */
const NextAttempt = ({ view, student }: Pick<Props, "view" | "student">) => {
  const t = useTranslations("join.known");
  const may = student.attemptsLeft === null || student.attemptsLeft > 0;
  const number = Math.max(0, ...student.attempts.map((attempt) => attempt.number)) + 1;
  if (may && view.refusal !== null && !mayGoOn(view)) return <Refusal view={view} reason={view.refusal} />;
  return (
    <>
      <p>
        <AttemptsLeft count={student.attemptsLeft} />
      </p>
      {may && (
        <OwnForm method="post" action={joinPath(view.code, "join")}>
          <button className="button">{t("again", { number })}</button>
        </OwnForm>
      )}
    </>
  );
};

/** What a deletion means, to who deleted the first or every attempt. */
const Deleted = ({ view, student }: Pick<Props, "view" | "student">) => {
  const t = useTranslations("join.known");
  const isFirstGone = student.attempts.every(({ number }) => number !== 1);
  return (
    <>
      {student.attempts.length === 0 && <p>{t("deleted")}</p>}
      {isFirstGone && view.counts === "first" && student.attemptsLeft !== 0 && <p>{t("firstDeleted")}</p>}
    </>
  );
};

const Submitted = ({ student }: Pick<Props, "student">) => {
  const t = useTranslations("join.known");
  const submitted = student.attempts.filter(({ submittedAt }) => submittedAt !== null);
  if (submitted.length === 0) return null;
  return (
    <ul className="bare">
      {submitted.map(({ id, number }) => (
        <li key={id}>
          <OwnLink href={`/attempts/${id}/result`}>{t("see", { number })}</OwnLink>
        </li>
      ))}
    </ul>
  );
};

/** The student of this browser comes back, without a word; somebody else starts afresh. */
export const KnownStudent = ({ view, student, goOn }: Props) => {
  const t = useTranslations("join.known");
  const name = () => <StudentName student={student} />;
  const isAnythingLeft = student.attempts.length > 0;
  // A code opens the latest attempt, or begins the next.
  const opensCode = isAnythingLeft || student.attemptsLeft !== 0;
  return (
    <>
      <section aria-labelledby="known" className={`card stack ${styles["after"] ?? ""}`}>
        <h2 id="known">{t.rich("title", { name })}</h2>
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
