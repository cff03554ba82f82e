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
import { PrintButton } from "@/shell/browser-buttons";
import { FrameLink } from "@/shell/frame-link";
import styles from "./print-page.module.css";

const paperAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  createElement(printRules[interaction].Paper, { question });

/** The space in which a question is answered on paper. */
const PaperAnswer = ({ question }: { question: PublicAskedQuestion }) =>
  paperAs(question.interaction, question);

type Props = { assignment: AssignmentView; questions: AssignmentQuestion[]; withKey: boolean };

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
