import { useTranslations } from "next-intl";
import { usePoints } from "@/features/results/use-points";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { StudentAnswers } from "@/server/results/student-answers";
import { TeacherPage } from "../frame/teacher-page";
import { BesideLinks } from "./beside-links";
import { GivenAnswer } from "./given-answer";
import { useName } from "./use-name";
import rows from "./rows.module.css";

type Props = { assignment: AssignmentView; given: StudentAnswers; hidden: boolean };

const Attempts = ({ assignment, given }: Omit<Props, "hidden">) => {
  const t = useTranslations("assignResults.answers");
  if (given.attempts.length < 2) return null;
  return (
    <nav aria-label={t("attempts")} className="row small sans">
      {given.attempts.map(({ id, number }) => (
        <a
          key={id}
          href={`/assignments/${assignment.id}/results/attempts/${id}`}
          aria-current={id === given.attempt.id ? "page" : undefined}
        >
          {t("attempt", { number })}
        </a>
      ))}
    </nav>
  );
};

/** The answers of one student in one attempt. */
export const AnswersPage = ({ assignment, given, hidden }: Props) => {
  const t = useTranslations("assignResults.answers");
  const name = useName(hidden);
  const points = usePoints();
  const { result, answers } = given;
  const { outOf, percent } = result;
  const ways = { beside: given.beside, assignment: assignment.id, hidden };
  return (
    <TeacherPage assignment={assignment} title={t("title", { name: name(given.student) })} current="results">
      <BesideLinks {...ways} />
      <p className="lede">{t("score", { points: points(result.points, 2), outOf, percent })}</p>
      {given.role === "manage" && (
        <p className="small sans screen-only">
          <a href={`/assignments/${assignment.id}/students/${given.student.id}`}>{t("manage")}</a>
        </p>
      )}
      <Attempts assignment={assignment} given={given} />
      <ol className={rows["rows"]}>
        {answers.map((answer) => (
          <GivenAnswer
            key={answer.question.id}
            answer={answer}
            assignment={assignment}
            attempt={given.role === "manage" ? given.attempt.id : undefined}
          />
        ))}
      </ol>
      <BesideLinks {...ways} again />
    </TeacherPage>
  );
};
