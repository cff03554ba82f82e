import { useTranslations } from "next-intl";
import { PrintButton } from "@/features/results/print-button";
import { AnswerText } from "@/features/take/answer/answer-text";
import { NotProven } from "@/features/take/question/not-proven";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import { useVariety } from "../frame/use-variety";
import { AlsoRight } from "../questions/also-right";
import { PaperAnswer } from "./paper-answer";
import styles from "./print.module.css";

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
