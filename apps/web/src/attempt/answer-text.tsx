import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { answerLines } from "./answer";
import styles from "./answer-text.module.css";
import { answerRules } from "./interactions/answer-rules";
import { formRules } from "./interactions/form-rules";
import type { AnswerLine } from "./interactions/rules";

type LineProps = { line: AnswerLine; isTyped: boolean };

/** One line of an answer. What somebody typed stays as it was typed, even if the browser translates the page. */
const Line = ({ line, isTyped }: LineProps) => {
  const t = useTranslations("take.answer");
  const results = useTranslations("results");
  if ("from" in line) return <>{results("range", line)}</>;
  if ("text" in line)
    return (
      <>
        <bdi translate={isTyped ? "no" : undefined}>{line.text}</bdi>
        {line.readAs && <span className="soft">{` (${t(line.readAs.kind, line.readAs)})`}</span>}
      </>
    );
  if ("source" in line) return <>{t("pair", line)}</>;
  return <>{t("pair", { source: line.statement, target: t(line.value ? "yes" : "no") })}</>;
};

/** What a person answered, in words. */
export const AnswerText = ({
  question,
  response,
}: {
  question: PublicAskedQuestion;
  response: Response | null;
}) => {
  const t = useTranslations("take.answer");
  const lines = answerLines(question, response);
  const { isTyped } = formRules[question.interaction];
  const [first] = lines;
  if (first === undefined) return <p className="soft">{t("none")}</p>;
  if (lines.length === 1)
    return (
      <p>
        <Line line={first} isTyped={isTyped} />
      </p>
    );
  const List = answerRules[question.interaction].isOrdered ? "ol" : "ul";
  return (
    <List className={styles["lines"]}>
      {lines.map((line) => (
        <li key={JSON.stringify(line)}>
          <Line line={line} isTyped={isTyped} />
        </li>
      ))}
    </List>
  );
};
