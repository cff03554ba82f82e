import type { Interaction, Option, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import { type ComponentType, createElement, type ReactNode } from "react";
import { AlsoRight } from "@/assignment/question-list";
import type { AssignmentQuestion } from "@/assignment/questions.server";
import { useVariety } from "@/assignment/teacher-page";
import { splitGaps } from "@/attempt/answer";
import { AnswerText } from "@/attempt/answer-text";
import { NotProven } from "@/attempt/notices";
import type { AssignmentView } from "@/model/assignment";
import { PrintButton } from "@/shell/browser-buttons";
import styles from "./print-page.module.css";

const Line = () => <span className={styles["line"]} aria-hidden="true" />;

/** Options to tick, number or match, each after its box or line. */
const Listed = ({ options, sign }: { options: readonly Option[]; sign: ReactNode }) => (
  <ul className={styles["options"]}>
    {options.map(({ id, text }) => (
      <li key={id}>
        {sign} <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

const Box = () => <span className={styles["box"]} aria-hidden="true" />;

const Verdicts = ({ question }: { question: PublicAskedQuestionOf<"true-false-set"> }) => {
  const t = useTranslations("assignResults.option");
  return (
    <ul className={styles["options"]}>
      {question.options.map(({ id, text }) => (
        <li key={id}>
          <Box /> {t("true")} <Box /> {t("false")} · <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
};

const Gaps = ({ question: { statement, options } }: { question: PublicAskedQuestionOf<"inline-choice"> }) => (
  <p>
    {splitGaps(statement).map((part) => {
      if ("text" in part) return part.text;
      const gap = options.find(({ id }) => id === part.gap);
      return <strong key={part.gap}>[{gap?.options.map(({ text }) => text).join(" | ")}]</strong>;
    })}
  </p>
);

const Entry = () => (
  <p>
    <Line />
  </p>
);

const papers: { [I in Interaction]: ComponentType<{ question: PublicAskedQuestionOf<I> }> } = {
  choice: ({ question }) => <Listed options={question.options} sign={<Box />} />,
  "true-false-set": Verdicts,
  "multiple-response": ({ question }) => <Listed options={question.options} sign={<Box />} />,
  match: ({ question }) => (
    <div className={styles["columns"]}>
      <Listed options={question.options.sources} sign={<Line />} />
      <ol className={styles["letters"]}>
        {question.options.targets.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ol>
    </div>
  ),
  order: ({ question }) => <Listed options={question.options} sign={<Line />} />,
  "text-entry": Entry,
  "number-entry": Entry,
  "inline-choice": Gaps,
};

const paperAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  createElement(papers[interaction], { question });

/** The space in which a question is answered on paper. */
const PaperAnswer = ({ question }: { question: PublicAskedQuestion }) =>
  paperAs(question.interaction, question);

type Props = { assignment: AssignmentView; questions: AssignmentQuestion[]; withKey: boolean };

const Blanks = () => {
  const t = useTranslations("assignResults.print");
  return (
    <p className={styles["blanks"]}>
      {t("name")} <span className={styles["line"]} aria-hidden="true" /> {t("date")}{" "}
      <span className={styles["line"]} aria-hidden="true" />
    </p>
  );
};

const Asked = ({ asked, withKey }: { asked: AssignmentQuestion; withKey: boolean }) => {
  const t = useTranslations("assignResults.print");
  const { question, key, number, dropped } = asked;
  return (
    <li className={styles["question"]}>
      <h2 className={styles["stem"]}>
        {number}. {question.stem}
      </h2>
      {dropped && <p className="notice">{t("dropped")}</p>}
      <NotProven question={question} />
      {question.interaction === "multiple-response" && (
        <p className="hint">{t("select", { count: question.select })}</p>
      )}
      {question.interaction === "order" && <p className="hint">{t("order")}</p>}
      {question.interaction === "match" && <p className="hint">{t("match")}</p>}
      {question.interaction === "inline-choice" && <p className="hint">{t("gaps")}</p>}
      <PaperAnswer question={question} />
      {withKey && (
        <div className={styles["key"]}>
          <p className="label">{t("key")}</p>
          <AnswerText question={question} response={key} />
          <AlsoRight asked={asked} />
        </div>
      )}
    </li>
  );
};

/** The quiz on paper, with or without what is right. */
export const PrintPage = ({ assignment, questions, withKey }: Props) => {
  const t = useTranslations("assignResults.print");
  const variety = useVariety();
  const { id, settings } = assignment;
  return (
    <main id="content" className="page stack">
      <p className="row screen-only">
        <PrintButton label={t("print")} />
        <a href={withKey ? `/assignments/${id}/print` : `/assignments/${id}/print?key=1`}>
          {t(withKey ? "withoutKey" : "withKey")}
        </a>
        <a href={`/assignments/${id}/questions`}>{t("back")}</a>
      </p>
      <h1>
        <bdi>{settings.title}</bdi>
        {withKey && ` · ${t("keyTitle")}`}
      </h1>
      {!withKey && <Blanks />}
      {settings.variant === "per-student" && (
        <p className="notice screen-only">
          {t("variants", { variety: variety({ differing: assignment.differing, of: assignment.questions }) })}
        </p>
      )}
      <ol className={styles["questions"]}>
        {questions.map((asked) => (
          <Asked key={asked.question.id} asked={asked} withKey={withKey} />
        ))}
      </ol>
    </main>
  );
};
