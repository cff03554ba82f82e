import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { OwnMark } from "@/assignment/own-questions";
import { TeacherPage, useMoment } from "@/assignment/teacher-page";
import { type AnswerPart, answerParts } from "@/attempt/answer";
import { AnswerText } from "@/attempt/answer-text";
import type { PartValue } from "@/attempt/interactions/rules";
import { OutcomeSign, usePoints } from "@/attempt/outcome";
import type { AssignmentView } from "@/model/assignment";
import { FrameLink } from "@/shell/frame-link";
import styles from "./answers-page.module.css";
import type { StudentAnswer, StudentAnswers } from "./answers.server";
import { useName } from "./results.server";
import analysis from "./item-analysis.module.css";
import { ArticleSays } from "./question-body";
import { OverrideForm } from "./regrade-forms";
import rows from "./rows.module.css";

type NeighbourLinksProps = Pick<StudentAnswers, "beside"> & {
  assignment: string;
  hidden: boolean;
  /** Whether these repeat the links at the foot of the page, where they are not a landmark of their own. */
  again?: boolean;
};

const isolate = (chunks: ReactNode) => <bdi>{chunks}</bdi>;

/** Links to the answers of the previous and the next student, and back to all students. */
const NeighbourLinks = ({ beside, assignment, hidden, again = false }: NeighbourLinksProps) => {
  const t = useTranslations("assignResults.answers");
  const name = useName(hidden);
  const results = `/assignments/${assignment}/results`;
  const ways = (["previous", "next"] as const).flatMap((way) => {
    const student = beside[way];
    return student === null ? [] : [{ way, student }];
  });
  const Frame = again ? "div" : "nav";
  return (
    <Frame aria-label={again ? undefined : t("students")} className={`${styles["ways"] ?? ""} screen-only`}>
      {ways.map(({ way, student }) => (
        <FrameLink
          key={way}
          href={`${results}/attempts/${student.attempt}`}
          rel={way === "next" ? "next" : "prev"}
        >
          {t.rich(way, { name: name(student), b: isolate })}
        </FrameLink>
      ))}
      <FrameLink href={`${results}#students`}>{t("back")}</FrameLink>
    </Frame>
  );
};

type LateAnswerProps = Pick<StudentAnswer, "question"> & {
  late: NonNullable<StudentAnswer["late"]>;
  timeZone: string;
};

/** An entry of a description list: what a student answered after the time was over, when, and whether it counts now. */
const LateAnswer = ({ question, late, timeZone }: LateAnswerProps) => {
  const t = useTranslations("assignResults.answers");
  const date = useMoment(timeZone)(late.at);
  return (
    <>
      <dt>{t("late")}</dt>
      <dd>
        <AnswerText question={question} response={late.response} />
        <p className="hint">{t(late.restoredAt === null ? "lateKept" : "lateRestored", { date })}</p>
      </dd>
    </>
  );
};

const isGiven = ({ yours }: AnswerPart): boolean =>
  yours !== undefined && !("picked" in yours && !yours.picked);
const placeOf = ({ yours }: AnswerPart): number =>
  yours !== undefined && "place" in yours ? yours.place : 0;

/** What was given in one part, in words. */
const GivenPart = ({ item, yours, at }: { item: string | undefined; yours: PartValue; at: number }) => {
  const t = useTranslations("results");
  const pair = useTranslations("take.answer");
  const source = item ?? t("gap", { number: at + 1 });
  if ("text" in yours) return <>{pair("pair", { source, target: yours.text })}</>;
  if ("judged" in yours) return <>{pair("pair", { source, target: t(yours.judged ? "yes" : "no") })}</>;
  if ("place" in yours) return <>{pair("pair", { source: t("place", yours), target: source })}</>;
  return <>{source}</>;
};

/** An answer that is not wholly right, with a mark at each part that says whether the part is right. */
const MarkedAnswer = ({ answer }: { answer: StudentAnswer }) => {
  const t = useTranslations("results.part");
  const { question, response, score } = answer;
  const given = (answerParts(answer) ?? []).filter(isGiven).toSorted((a, b) => placeOf(a) - placeOf(b));
  const isRight = score.outcome === "right" && score.because === undefined;
  const isWhole = isRight || response === null || given.length === 0;
  if (isWhole) return <AnswerText question={question} response={response} />;
  return (
    <ul className={`bare ${styles["marked"] ?? ""}`}>
      {given.map(({ id, item, yours, outcome }, at) => (
        <li key={id}>
          {outcome !== undefined && <OutcomeSign outcome={outcome} />}{" "}
          {yours !== undefined && (
            <bdi>
              <GivenPart item={item} yours={yours} at={at} />
            </bdi>
          )}
          {outcome !== undefined && <span className="visually-hidden">{` (${t(outcome)})`}</span>}
        </li>
      ))}
    </ul>
  );
};

type GivenAnswerProps = {
  answer: StudentAnswer;
  assignment: AssignmentView;
  /** The attempt in which points can be given by hand; undefined for anyone who may only look. */
  attempt: string | undefined;
};

const RegradedPoints = ({ answer }: { answer: StudentAnswer }) => {
  const t = useTranslations("assignResults.answers");
  const points = usePoints();
  if (answer.dropped) return <p className="notice">{t("dropped")}</p>;
  const { uncorrected: before, score } = answer;
  if (score.because !== undefined) return <p className="notice">{t(score.because)}</p>;
  if (before === score.points) return null;
  return (
    <p className="notice">{t("corrected", { before: points(before, 2), after: points(score.points, 2) })}</p>
  );
};

/** One answer of the student beside the right one. */
const GivenAnswer = ({ answer, assignment, attempt }: GivenAnswerProps) => {
  const t = useTranslations("assignResults.answers");
  const say = useTranslations("assignResults.students.outcome");
  const points = usePoints();
  const { question, firstResponse, key, score, number, dropped, late, why } = answer;
  const isRight = (score.secondTry?.outcome ?? score.outcome) === "right";
  return (
    <li className={styles["given"]}>
      <p className={styles["givenHead"]}>
        <OutcomeSign outcome={score.outcome} /> {number}. {say(score.outcome)}
        <span className="soft"> · {t("points", { points: points(score.points, 2) })}</span>
      </p>
      <h2 className={analysis["itemStem"]}>{question.stem}</h2>
      <OwnMark own={"proven" in question} />
      <dl className={analysis["numbers"]}>
        {firstResponse !== null && (
          <>
            <dt>{t("firstAnswer")}</dt>
            <dd>
              <AnswerText question={question} response={firstResponse} />
            </dd>
          </>
        )}
        <dt>{t("answer")}</dt>
        <dd>
          <MarkedAnswer answer={answer} />
        </dd>
        {(!isRight || score.because !== undefined) && (
          <>
            <dt>{t("right")}</dt>
            <dd>
              <AnswerText question={question} response={key} />
            </dd>
          </>
        )}
        {late !== null && <LateAnswer {...{ question, late }} timeZone={assignment.settings.timeZone} />}
      </dl>
      <RegradedPoints answer={answer} />
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

type AnswersPageProps = { assignment: AssignmentView; given: StudentAnswers; hidden: boolean };

const Attempts = ({ assignment, given }: Omit<AnswersPageProps, "hidden">) => {
  const t = useTranslations("assignResults.answers");
  if (given.attempts.length < 2) return null;
  return (
    <nav aria-label={t("attempts")} className="row small sans">
      {given.attempts.map(({ id, number }) => (
        <FrameLink
          key={id}
          href={`/assignments/${assignment.id}/results/attempts/${id}`}
          aria-current={id === given.attempt.id ? "page" : undefined}
        >
          {t("attempt", { number })}
        </FrameLink>
      ))}
    </nav>
  );
};

/** The answers of one student in one attempt. */
export const AnswersPage = ({ assignment, given, hidden }: AnswersPageProps) => {
  const t = useTranslations("assignResults.answers");
  const name = useName(hidden);
  const points = usePoints();
  const { result, answers } = given;
  const { outOf, percent } = result;
  const ways = { beside: given.beside, assignment: assignment.id, hidden };
  return (
    <TeacherPage assignment={assignment} title={t("title", { name: name(given.student) })} current="results">
      <NeighbourLinks {...ways} />
      <p className="lede">{t("score", { points: points(result.points, 2), outOf, percent })}</p>
      {given.role === "manage" && (
        <p className="small sans screen-only">
          <FrameLink href={`/assignments/${assignment.id}/students/${given.student.id}`}>
            {t("manage")}
          </FrameLink>
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
      <NeighbourLinks {...ways} again />
    </TeacherPage>
  );
};
