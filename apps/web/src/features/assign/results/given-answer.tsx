import { useTranslations } from "next-intl";
import { OwnMark } from "@/features/own-questions/own-mark";
import { OutcomeSign } from "@/features/results/outcome-sign";
import { usePoints } from "@/features/results/use-points";
import { AnswerText } from "@/features/take/answer/answer-text";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { StudentAnswer } from "@/server/results/student-answers";
import { ArticleSays } from "./article-says";
import { LateAnswer } from "./late-answer";
import { MarkedAnswer } from "./marked-answer";
import { OverrideForm } from "./override-form";
import styles from "./given-answer.module.css";
import item from "./item.module.css";
import numbers from "./numbers.module.css";

type Props = {
  answer: StudentAnswer;
  assignment: AssignmentView;
  /** The attempt in which points can be given by hand; undefined for anyone who may only look. */
  attempt: string | undefined;
};

const Correction = ({ answer }: { answer: StudentAnswer }) => {
  const t = useTranslations("assignResults.answers");
  const points = usePoints();
  if (answer.dropped) return <p className="notice">{t("dropped")}</p>;
  const { uncorrected: before, score } = answer;
  if (before === score.points) return null;
  return (
    <p className="notice">{t("corrected", { before: points(before, 2), after: points(score.points, 2) })}</p>
  );
};

/** One answer of the student beside the right one. */
export const GivenAnswer = ({ answer, assignment, attempt }: Props) => {
  const t = useTranslations("assignResults.answers");
  const say = useTranslations("assignResults.students.outcome");
  const points = usePoints();
  const { question, key, score, number, dropped, late, why } = answer;
  return (
    <li className={styles["given"]}>
      <p className={styles["givenHead"]}>
        <OutcomeSign outcome={score.outcome} /> {number}. {say(score.outcome)}
        <span className="soft"> · {t("points", { points: points(score.points, 2) })}</span>
      </p>
      <h2 className={item["itemStem"]}>{question.stem}</h2>
      <OwnMark own={"proven" in question} />
      <dl className={numbers["numbers"]}>
        <dt>{t("answer")}</dt>
        <dd>
          <MarkedAnswer answer={answer} />
        </dd>
        {score.outcome !== "right" && (
          <>
            <dt>{t("right")}</dt>
            <dd>
              <AnswerText question={question} response={key} />
            </dd>
          </>
        )}
        {late !== null && <LateAnswer {...{ question, late }} timeZone={assignment.settings.timeZone} />}
      </dl>
      <Correction answer={answer} />
      <ArticleSays article={assignment.settings.article} question={question} why={why} />
      {attempt !== undefined && !dropped && (
        <OverrideForm
          assignment={assignment.id}
          attempt={attempt}
          question={question.id}
          points={score.points}
        />
      )}
    </li>
  );
};
