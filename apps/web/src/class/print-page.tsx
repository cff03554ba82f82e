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

const Asked = ({ asked, withKey }: { asked: AssignmentQuestion; withKey: boolean }) => {
  const t = useTranslations("assignResults.print");
  const { question, key, number, dropped, awarded } = asked;
  return (
    <li className={styles["question"]}>
      <h2 className={styles["stem"]}>
        {number}. {question.stem}
      </h2>
      {dropped && <p className="notice">{t("dropped")}</p>}
      <NotProven question={question} />
      <PaperAnswer question={question} />
      {withKey && (
        <div className={styles["key"]}>
          {awarded && <p className="notice">{t("awarded")}</p>}
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
        <FrameLink href={withKey ? `/assignments/${id}/print` : `/assignments/${id}/print?key=1`}>
          {t(withKey ? "withoutKey" : "withKey")}
        </FrameLink>
        <FrameLink href={`/assignments/${id}/questions`}>{t("back")}</FrameLink>
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
