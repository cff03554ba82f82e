import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormat } from "@/i18n/use-format";
import type { AssignedView } from "@/model/attempt";
import { PrintButton } from "@/shell/browser-buttons";
import { FrameForm, FrameLink } from "@/shell/frame-link";
import { IdempotencyKeyField } from "@/shell/idempotency-key-field";
import { Pilcrow, type PilcrowPage } from "@/shell/pilcrow";
import { nameQuiz } from "@/model/assignment";
import { StudentName } from "@/shell/student-name";
import { pilcrowPage } from "./attempt-reading.server";
import { QuestionExplanation, WithheldExplanation } from "./explanation";
import { NotProven } from "./notices";
import { OutcomeSign, usePoints } from "./outcome";
import { ScoringRules } from "./quiz-start";
import { ReadingOver } from "./reading-over";
import { ParagraphMap, TopicDots } from "./result-charts";
import styles from "./result-page.module.css";
import { isKeyed, type QuestionResult as Result } from "./question-result.server";
import type { ResultView } from "./result.server";
import { AttemptNotes, UnsavedAtEnd } from "./withheld-result";

/** Collapsed: how it was scored, what guessing would earn, how long it is kept, its data, and how to delete it. */
const AboutResult = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  const format = useFormat();
  const points = usePoints();
  const { result } = view;
  const isAssigned = view.assignment !== null;
  const occurring = new Set(view.questions.map(({ question }) => question.interaction));
  return (
    <details className="screen-only">
      <summary>{t("aboutTitle")}</summary>
      <div className={styles["about"]}>
        <h3>{t("scoredTitle")}</h3>
        <ScoringRules occurring={occurring} />
        <h3>{t("guessTitle")}</h3>
        <p>{t("guessText", { points: points(result.chance), outOf: result.outOf })}</p>
        <h3>{t("keptTitle")}</h3>
        <p>
          {t(isAssigned ? "keptAssigned" : "keptText", {
            date: format.dateTime(new Date(view.keptUntil), { dateStyle: "long" }),
          })}
        </p>
        <p>{t("purpose")}</p>
        <p>
          <FrameLink href={`/api/v1/attempts/${view.id}/result`} download={`wellread-${view.id}.json`}>
            {t("dataLink")}
          </FrameLink>
        </p>
        <p>
          <FrameLink href={`/attempts/${view.id}/delete`}>{t("deleteLink")}</FrameLink>
        </p>
      </div>
    </details>
  );
};

/** The anchor of a question on the result page. */
export const questionAnchor = (number: number): string => `question-${number}`;

type AnswerStripProps = Pick<ResultView, "questions"> & {
  /** The number under which each question was asked. */
  numbers: readonly number[];
};

/** One linked cell for each question, in the order of the quiz. */
const AnswerStrip = ({ questions, numbers }: AnswerStripProps) => {
  const t = useTranslations("results");
  const cells = questions.map((one, index) => ({ ...one, number: numbers[index] ?? index + 1 }));
  return (
    <nav aria-label={t("stripLabel")}>
      <ol className={styles["strip"]}>
        {cells.map(({ question, score, number }) => (
          <li key={question.id}>
            <a href={`#${questionAnchor(number)}`} className={styles["cell"]} data-outcome={score.outcome}>
              <span aria-hidden="true" className={styles["cellNumber"]}>
                {number}
              </span>
              <OutcomeSign outcome={score.outcome} />
              <span className="visually-hidden">
                {t("stripCell", { number, outcome: t(`outcome.${score.outcome}`) })}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** Whose result it is, and of which attempt, with a link to what can be done next. */
const AssignedSummary = ({ assignment }: { assignment: AssignedView }) => {
  const t = useTranslations("join");
  const { id, student, number, isPreview } = assignment;
  if (isPreview || student === null)
    return (
      <p className="notice">
        {t("bar.preview")} <FrameLink href={`/assignments/${id}/questions`}>{t("bar.previewBack")}</FrameLink>
      </p>
    );
  return (
    <>
      <p className="hint">
        <StudentName student={student} /> · {t("after.attempt", { number })} ·{" "}
        <a className="screen-only" href="#assignment">
          {t("after.more")}
        </a>
      </p>
      <AttemptNotes assignment={assignment} />
    </>
  );
};

/** A question whose points a regrade changed; `after` is null if it no longer counts. */
type Changed = { number: number; after: number | null };

/** The numbers under which the `count` questions of a result were asked: one that no longer counts leaves a gap. */
export const questionNumbers = (count: number, changed: readonly Changed[]): number[] => {
  const dropped = new Set(changed.flatMap(({ number, after }) => (after === null ? [number] : [])));
  const asked = Array.from({ length: count + dropped.size }, (_, index) => index + 1);
  return asked.filter((number) => !dropped.has(number));
};

type QuestionResultProps = { page: PilcrowPage; result: Result; number: number };

/** What was answered and, unless the key is kept back, what is right and why: open if something was missed. */
const AnswerAndWhy = ({ page, result }: { page: PilcrowPage; result: Result }) => {
  const t = useTranslations("results");
  const { outcome, because } = result.score;
  const isOpen = outcome !== "right" || because !== undefined;
  // One notice above the questions says it of all.
  if (result.withheld === "nothing-answered") return null;
  if (!isKeyed(result) && result.response === null) return <WithheldExplanation result={result} />;
  return (
    <details open={isOpen}>
      <summary>{t(isKeyed(result) ? "explanation" : "answerOnly")}</summary>
      {isKeyed(result) ? (
        <QuestionExplanation page={page} result={result} />
      ) : (
        <WithheldExplanation result={result} />
      )}
    </details>
  );
};

/** One question of the result. */
const QuestionResult = ({ page, result, number }: QuestionResultProps) => {
  const t = useTranslations("results");
  const points = usePoints();
  const { question, score } = result;
  return (
    <li id={questionAnchor(number)} className={styles["question"]} data-outcome={score.outcome}>
      <p className={styles["outcome"]}>
        <OutcomeSign outcome={score.outcome} />
        {t("questionOutcome", { number, outcome: t(`outcome.${score.outcome}`) })}
        {score.outcome === "partly" && (
          <span className={styles["score"]}>{t("questionScore", { points: points(score.points, 2) })}</span>
        )}
      </p>
      <h3 className={styles["stem"]}>{question.stem}</h3>
      <NotProven question={question} />
      <AnswerAndWhy page={page} result={result} />
    </li>
  );
};

type Regraded = NonNullable<ResultView["regraded"]>;

const To = () => {
  const t = useTranslations("results.regraded");
  return (
    <>
      <span aria-hidden="true">→</span>
      <span className="visually-hidden">{t("to")}</span>
    </>
  );
};

const to = () => <To />;

const Row = ({ row: { number, before, after } }: { row: Regraded["questions"][number] }) => {
  const t = useTranslations("results.regraded");
  const points = usePoints();
  if (after === null) return <li>{t("dropped", { number })}</li>;
  const link = (chunks: React.ReactNode) => <a href={`#${questionAnchor(number)}`}>{chunks}</a>;
  const change = { before: points(before, 2), after: points(after, 2) };
  return <li>{t.rich("question", { number, ...change, to, link })}</li>;
};

/** What the teacher's regrades changed: the result before and after, and the questions concerned. */
const RegradeNotice = ({ view: { regraded, result } }: { view: ResultView }) => {
  const t = useTranslations("results.regraded");
  const points = usePoints();
  if (regraded === null) return null;
  const before = { before: points(regraded.before.points), beforeOutOf: regraded.before.outOf };
  return (
    <section
      aria-labelledby="regraded"
      className={`card stack stack--tight ${styles["regradedNotice"] ?? ""}`}
    >
      <h2 id="regraded" className={styles["regraded"]}>
        {t("title")}
      </h2>
      <p>
        <strong>
          {t.rich("total", { ...before, after: points(result.points), outOf: result.outOf, to })}
        </strong>
      </p>
      <ul className="bare">
        {regraded.questions.map((row) => (
          <Row key={row.question} row={row} />
        ))}
      </ul>
    </section>
  );
};

/** What to do next: practise what was missed, print, or take another quiz. */
const ResultActions = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  return (
    <div className="stack stack--tight screen-only">
      <div className="row">
        {view.practice > 0 && (
          <FrameForm method="post" action="/attempts">
            <input type="hidden" name="practiceOf" value={view.id} />
            <IdempotencyKeyField />
            <button className="button">{t("practise", { count: view.practice })}</button>
          </FrameForm>
        )}
        <PrintButton label={t("print")} />
        <FrameLink
          className="button button--plain"
          href={`/articles/${view.article}/quiz/${view.topic ?? "all"}`}
        >
          {t("again")}
        </FrameLink>
      </div>
      {view.practice > 0 && <p className="hint">{t("practiseNote")}</p>}
    </div>
  );
};

/** The result in a line: the points, and the paragraphs to go back to, as far as the keys that are shown tell them. */
const ResultHeadline = ({ view }: { view: ResultView }) => {
  const t = useTranslations("results");
  const format = useFormat();
  const points = usePoints();
  const { result } = view;
  const missed = view.questions.filter(({ score }) => score.outcome !== "right");
  const facts = missed.flatMap((one) => one.facts);
  const page = pilcrowPage(view);
  const list = () =>
    format.list(
      result.reread.map((paragraph) => (
        <Pilcrow key={paragraph} page={page} paragraph={paragraph} facts={facts} />
      )),
    );
  const isAllRight = result.questions.every(({ score }) => score.outcome === "right");
  return (
    <h1 className={styles["headline"]}>
      {t("headline", { points: points(result.points), outOf: result.outOf })}{" "}
      <span className={styles["reread"]}>
        {isAllRight && t("allRight")}
        {!isAllRight && result.reread.length > 0 && t.rich("reread", { list })}
      </span>
    </h1>
  );
};

type ResultPageProps = {
  view: ResultView;
  /** What an assignment adds, and its next steps. */
  assigned?: ReactNode;
};

/** What a submitted attempt earned and, for every question, why, with the paragraph to go back to. */
export const ResultPage = ({ view, assigned }: ResultPageProps) => {
  const t = useTranslations("results");
  const numbers = questionNumbers(view.questions.length, view.regraded?.questions ?? []);
  const topics = useTranslations("shell.quizTopic");
  return (
    <main id="content" className={`page stack stack--loose ${styles["result"] ?? ""}`}>
      <div className="stack">
        <p className="kicker">{t("kicker", { topic: nameQuiz(view, topics, useLocale()) })}</p>
        <ResultHeadline view={view} />
        {view.assignment && <AssignedSummary assignment={view.assignment} />}
        <UnsavedAtEnd attemptId={view.id} />
        <RegradeNotice view={view} />
        {view.questions.some(({ withheld }) => withheld === "nothing-answered") && (
          <p className="notice">{t("withheld.nothing-answered")}</p>
        )}
        <AnswerStrip questions={view.questions} numbers={numbers} />
        <ResultActions view={view} />
      </div>
      <ParagraphMap view={view} />
      <TopicDots view={view} />
      <section aria-labelledby="questions" className="stack">
        <h2 id="questions">{t("questionsTitle")}</h2>
        <ol className={styles["questions"]}>
          {view.questions.map((result, index) => (
            <QuestionResult
              key={result.question.id}
              page={pilcrowPage(view, numbers[index] ?? index + 1)}
              result={result}
              number={numbers[index] ?? index + 1}
            />
          ))}
        </ol>
      </section>
      {assigned}
      <AboutResult view={view} />
      <ReadingOver attempt={view} />
    </main>
  );
};
