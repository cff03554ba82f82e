import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { NextIntlClientProvider, useLocale, useTranslations } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { AttemptView } from "@/model/attempt";
import { FrameLink } from "@/shell/frame-link";
import { nameQuiz } from "@/model/assignment";
import { AnswerText } from "./answer-text";
import { attemptTime } from "./countdown";
import { questionPath } from "./destination";
import { completeness } from "./interactions/form-rules";
import type { Completeness } from "./interactions/rules";
import styles from "./review-page.module.css";
import { SavingOnReview } from "./unsaved-answers";

/** One question in the list of answers. */
type ReviewRow = {
  number: number;
  question: PublicAskedQuestion;
  response: Response | null;
  marked: boolean;
  /** Its answer was checked and can no longer change. */
  checked: boolean;
  /** It was checked and not right, and can be given once more. */
  again: boolean;
  state: Completeness;
};

const hidden = (chunks: ReactNode) => <span className="visually-hidden">{chunks}</span>;

const linkWords = ({ checked, response }: ReviewRow): "look" | "change" | "answer" => {
  if (checked) return "look";
  return response ? "change" : "answer";
};

const Row = ({ row, attemptId }: { row: ReviewRow; attemptId: string }) => {
  const t = useTranslations("take.review");
  const { number, question, response, marked, checked, again, state } = row;
  return (
    <li className={styles["row"]}>
      <span className={styles["number"]}>{number}</span>
      <div className={styles["what"]}>
        <p className={styles["stem"]}>{question.stem}</p>
        <div className={styles["answer"]}>
          <AnswerText question={question} response={response} />
        </div>
        <p className={styles["tags"]}>
          {state === "partly" && <span className="tag">{t("state", { state })}</span>}
          {checked && <span className="tag">{t("checkedState")}</span>}
          {again && <span className="tag">{t("againState")}</span>}
          {marked && <span className="tag">{t("markedState")}</span>}
        </p>
      </div>
      <FrameLink href={questionPath(attemptId, number)}>
        {t.rich(linkWords(row), { number, hidden })}
      </FrameLink>
    </li>
  );
};

/** Every question with its answer and a link to it. */
const ReviewList = ({ rows, attemptId }: { rows: readonly ReviewRow[]; attemptId: string }) => {
  const t = useTranslations("take.review");
  return (
    <section aria-labelledby="answers">
      <h2 id="answers" className="visually-hidden">
        {t("listTitle")}
      </h2>
      <ol className={styles["list"]}>
        {rows.map((row) => (
          <Row key={row.number} row={row} attemptId={attemptId} />
        ))}
      </ol>
    </section>
  );
};

const Links = ({ rows, attemptId }: { rows: readonly ReviewRow[]; attemptId: string }) => {
  const t = useTranslations("take.review");
  return (
    <ul className={styles["links"]}>
      {rows.map(({ number }) => (
        <li key={number}>
          <FrameLink href={questionPath(attemptId, number)}>{t("toQuestion", { number })}</FrameLink>
        </li>
      ))}
    </ul>
  );
};

/**
 * What leaving blanks means for the result: without any answer it shows no right ones, and in an assignment those of blanks
 * wait for the class.
 */
const useBlankWords = (rows: readonly ReviewRow[], assignment: AttemptView["assignment"]): string => {
  const t = useTranslations("take.review");
  if (rows.every(({ state }) => state === "unanswered")) return t("nothingShown");
  const isEarly = assignment?.feedback === "on-submission" || assignment?.feedback === "each-question";
  return isEarly ? t("blankLater") : "";
};

/** The questions that are unanswered or marked, with links to them; it informs and never blocks. */
const ReviewNotice = ({ rows, attempt }: { rows: readonly ReviewRow[]; attempt: AttemptView }) => {
  const t = useTranslations("take.review");
  const { id: attemptId, assignment } = attempt;
  const blank = useBlankWords(rows, assignment);
  const open = rows.filter(({ state, checked }) => state !== "answered" && !checked);
  const marked = rows.filter((row) => row.marked);
  if (open.length + marked.length === 0) return <p>{t("complete", { total: rows.length })}</p>;
  return (
    <section aria-labelledby="before" className={`card stack stack--tight ${styles["notice"] ?? ""}`}>
      <h2 id="before" className={styles["noticeTitle"]}>
        {t("incompleteTitle")}
      </h2>
      {open.length > 0 && (
        <>
          <p>{t("unanswered", { count: open.length })}</p>
          <Links rows={open} attemptId={attemptId} />
        </>
      )}
      {marked.length > 0 && (
        <>
          <p>{t("marked", { count: marked.length })}</p>
          <Links rows={marked} attemptId={attemptId} />
        </>
      )}
      {open.length > 0 && (
        <p className="hint">
          {t("blankIsFine")} {blank}
        </p>
      )}
    </section>
  );
};

type SubmittingProps = { attempt: AttemptView; now: number; submit: ReactNode; children: ReactNode };

/** The time left, what is not saved yet, the answers and the button that submits. */
const Submitting = async ({ attempt, now, submit, children }: SubmittingProps) => {
  const { deadline, saving, unsaved } = (await getMessages()).take;
  return (
    <NextIntlClientProvider messages={{ take: { deadline, saving, unsaved } }}>
      <SavingOnReview
        attemptId={attempt.id}
        entries={attempt.responses}
        questions={attempt.questions.map(({ id }) => id)}
        now={now}
        time={attemptTime(attempt)}
        submit={submit}
      >
        {children}
      </SavingOnReview>
    </NextIntlClientProvider>
  );
};

type CheckedIds = {
  /** The questions whose answers are locked, by their ids. */
  checked: ReadonlySet<string>;
  /** Those that can be tried once more. */
  secondTries: ReadonlySet<string>;
};

const rowsOf = ({ questions, responses }: AttemptView, { checked, secondTries }: CheckedIds): ReviewRow[] =>
  questions.map((question, index) => {
    const { response = null, marked = false } = responses[question.id] ?? {};
    const state = completeness(question, response);
    const stands = { checked: checked.has(question.id), again: secondTries.has(question.id) };
    return { number: index + 1, question, response, marked, ...stands, state };
  });

const isResultHeld = ({ assignment }: AttemptView): boolean =>
  assignment !== null && assignment.releasedWhen !== "on-submission" && assignment.releasedWhen !== "now";

type Props = CheckedIds & {
  attempt: AttemptView;
  /** What an attempt at an assignment shows above its answers. */
  bar: ReactNode;
  /** The code with which a student continues on another device. */
  personalCode: ReactNode;
  /** The server's clock, in milliseconds since 1970. */
  now: number;
};

/** What is unanswered, then all answers in a list, and the button that submits. */
export const ReviewPage = ({ attempt, bar, personalCode, checked, secondTries, now }: Props) => {
  const t = useTranslations("take.review");
  const topics = useTranslations("shell.quizTopic");
  const name = nameQuiz(attempt, topics, useLocale());
  const rows = rowsOf(attempt, { checked, secondTries });
  return (
    <main id="content" className="page page--form stack">
      <div className="stack stack--tight">
        {bar}
        <p className="kicker">
          <bdi>{attempt.assignment === null ? t("kicker", { topic: name }) : name}</bdi>
        </p>
        <h1>{t("title")}</h1>
      </div>
      <Submitting
        attempt={attempt}
        now={now}
        submit={
          <>
            <button className="button">{t(isResultHeld(attempt) ? "submitOnly" : "submit")}</button>
            <p className="hint">{t("submitNote")}</p>
          </>
        }
      >
        <ReviewNotice rows={rows} attempt={attempt} />
        <ReviewList rows={rows} attemptId={attempt.id} />
      </Submitting>
      <p>
        <FrameLink href={questionPath(attempt.id, rows.length)}>{t("back")}</FrameLink>
      </p>
      {personalCode}
    </main>
  );
};
