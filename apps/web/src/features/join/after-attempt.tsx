import { useTranslations } from "next-intl";
import { OwnLink } from "@/features/embed/own-link";
import { OwnForm } from "@/features/embed/own-form";
import type { AssignedView } from "@/server/attempts/assigned-view";
import type { JoinView, KnownStudent } from "@/server/students/join-view";
import { AttemptsLeft } from "./attempts-left";
import { isCounting } from "./is-counting";
import styles from "./join.module.css";
import { joinPath } from "./join-path";
import { LeaveForm } from "./leave-form";
import { mayGoOn } from "./may-go-on";
import { PersonalCode } from "./personal-code";
import { StudentName } from "./student-name";

type Props = { attemptId: string; assignment: AssignedView; view: JoinView; student: KnownStudent };

/** Which of several attempts counts, and how many there still are. */
const Counting = ({ assignment, view, student }: Omit<Props, "attemptId">) => {
  const t = useTranslations("join");
  if (view.attempts === 1) return null;
  const counting = isCounting(view.counts, assignment.number, student.attempts);
  return (
    <p>
      {t("after.counts", { counts: view.counts, counting })} <AttemptsLeft count={student.attemptsLeft} />
    </p>
  );
};

/** What stands below a submitted attempt of an assignment: the next one, the personal code, and a clean device. */
export const AfterAttempt = ({ attemptId, assignment, view, student }: Props) => {
  const t = useTranslations("join");
  const isNoneOpen = student.attempts.every(({ submittedAt }) => submittedAt !== null);
  const mayStart = mayGoOn(view) && student.attemptsLeft !== 0 && isNoneOpen;
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
        <OwnForm method="post" action={joinPath(view.code, "join")}>
          <button className="button">{t("known.again", { number: next })}</button>
        </OwnForm>
      )}
      <PersonalCode code={student.personalCode} id="personal-code" />
      <div className="stack stack--tight">
        <LeaveForm code={view.code}>{t("after.clear")}</LeaveForm>
        <p className="hint">{t("after.clearNote")}</p>
      </div>
      <p>
        <OwnLink href={`/attempts/${attemptId}/delete`}>{t("after.delete")}</OwnLink>
      </p>
    </section>
  );
};
