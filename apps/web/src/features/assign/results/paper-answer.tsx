import type { Interaction, Option, PublicAskedQuestionOf, PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { createElement, type ComponentType, type ReactNode } from "react";
import { splitGaps } from "@/features/take/controls/split-gaps";
import styles from "./print.module.css";

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
export const PaperAnswer = ({ question }: { question: PublicAskedQuestion }) =>
  paperAs(question.interaction, question);
