import type { Interaction, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import { createElement } from "react";
import { AlsoRight } from "@/assignment/question-list";
import type { AssignmentQuestion } from "@/assignment/questions.server";
import { useVariety } from "@/assignment/teacher-page";
import { AnswerText } from "@/attempt/answer-text";
import { Line } from "@/attempt/interactions/paper";
import { printRules } from "@/attempt/interactions/print-rules";
import { NotProven } from "@/attempt/notices";
import type { AssignmentView } from "@/model/assignment";
import { AboutText, HardWords, ReadingProse } from "@/reading/reading-prose";
import { termsOf } from "@/reading/reading-text";
import { PrintButton } from "@/shell/browser-buttons";
import { FrameLink } from "@/shell/frame-link";
import type { PrintedReading } from "./printed-reading.server";
import styles from "./print-page.module.css";

const paperAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  createElement(printRules[interaction].Paper, { question });

/** The space in which a question is answered on paper. */
const PaperAnswer = ({ question }: { question: PublicAskedQuestion }) =>
  paperAs(question.interaction, question);

const Blanks = () => {
  const t = useTranslations("assignResults.print");
  return (
    <p className={styles["blanks"]}>
      {t("name")} <Line /> {t("date")} <Line />
    </p>
  );
};

const Asked = ({ asked: { question, number, dropped } }: { asked: AssignmentQuestion }) => {
  const t = useTranslations("assignResults.print");
  return (
    <li className={styles["question"]}>
      <h2 className={styles["stem"]}>
        {number}. {question.stem}
      </h2>
      {dropped && <p className="notice">{t("dropped")}</p>}
      <NotProven question={question} />
      <PaperAnswer question={question} />
    </li>
  );
};

const Answered = ({ asked }: { asked: AssignmentQuestion }) => {
  const t = useTranslations("assignResults.print");
  const { question, key, number, dropped, awarded } = asked;
  return (
    <li className={styles["question"]}>
      <h3 className={styles["stem"]}>
        {number}. {question.stem}
      </h3>
      {dropped && <p className="notice">{t("dropped")}</p>}
      {awarded && <p className="notice">{t("awarded")}</p>}
      <div className={styles["key"]}>
        <p className="label">{t("key")}</p>
        <AnswerText question={question} response={key} />
        <AlsoRight asked={asked} />
      </div>
    </li>
  );
};

/** What is right, on a sheet of its own. */
const Key = ({ title, questions }: { title: string; questions: readonly AssignmentQuestion[] }) => {
  const t = useTranslations("assignResults.print");
  return (
    <section aria-labelledby="key" className={`stack ${styles["sheet"] ?? ""}`}>
      <h2 id="key">
        {t("keyTitle")} · <bdi>{title}</bdi>
      </h2>
      <ol className={styles["questions"]}>
        {questions.map((asked) => (
          <Answered key={asked.question.id} asked={asked} />
        ))}
      </ol>
    </section>
  );
};

/** What is read, on a sheet before the quiz, with its hard words. */
const ReadingSheet = ({ reading: { text, glossary } }: { reading: PrintedReading }) => {
  const t = useTranslations("reading");
  if (text === null) return null;
  return (
    <section aria-label={t("beside.title")} className={styles["reading"]}>
      <AboutText text={text} />
      <ReadingProse text={text} glossary={glossary} whose={false} marked={[]} titleAs="h2" isLinked={false} />
      {termsOf(text).length > 0 && (
        <section aria-labelledby="hard-words">
          <h3 id="hard-words">{t("words")}</h3>
          <HardWords text={text} glossary={glossary} />
        </section>
      )}
    </section>
  );
};

type Props = {
  assignment: AssignmentView;
  questions: AssignmentQuestion[];
  reading: PrintedReading;
  withKey: boolean;
};

/** What can be printed besides the questions: a reading before them, and the key after them. */
const PrintChoices = ({ id, reading, withKey }: Omit<Props, "assignment" | "questions"> & { id: string }) => {
  const t = useTranslations("assignResults.print");
  const name = useTranslations("reading.text");
  const chosen = reading.text?.id ?? "none";
  const path = (text: string, key: boolean): string =>
    `/assignments/${id}/print?${new URLSearchParams({ reading: text, ...(key && { key: "1" }) }).toString()}`;
  return (
    <div className="screen-only stack stack--tight">
      <p className="row">
        <PrintButton label={t("print")} />
        <FrameLink href={path(chosen, !withKey)}>{t(withKey ? "withoutKey" : "withKey")}</FrameLink>
        <FrameLink href={`/assignments/${id}/questions`}>{t("back")}</FrameLink>
      </p>
      <nav aria-label={t("reading")} className={`row small sans ${styles["choices"] ?? ""}`}>
        <span className="label">{t("reading")}</span>
        {[...reading.texts, "none" as const].map((text) => (
          <FrameLink
            key={text}
            href={path(text, withKey)}
            aria-current={text === chosen ? "true" : undefined}
          >
            {text === "none" ? t("noReading") : name(text)}
          </FrameLink>
        ))}
      </nav>
    </div>
  );
};

/** The quiz on paper: what is read, then the questions and, if it is wanted, what is right, each on sheets of its own. */
export const PrintPage = ({ assignment, questions, reading, withKey }: Props) => {
  const t = useTranslations("assignResults.print");
  const variety = useVariety();
  const { id, settings } = assignment;
  return (
    <main id="content" className="page stack">
      <PrintChoices id={id} reading={reading} withKey={withKey} />
      {settings.variant === "per-student" && (
        <p className="notice screen-only">
          {t("variants", { variety: variety({ differing: assignment.differing, of: assignment.questions }) })}
        </p>
      )}
      <ReadingSheet reading={reading} />
      <div className="stack">
        <h1>
          <bdi>{settings.title}</bdi>
        </h1>
        <Blanks />
        <ol className={styles["questions"]}>
          {questions.map((asked) => (
            <Asked key={asked.question.id} asked={asked} />
          ))}
        </ol>
      </div>
      {withKey && <Key title={settings.title} questions={questions} />}
    </main>
  );
};
