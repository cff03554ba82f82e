import type { Interaction, Option, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import { createElement, type ComponentType } from "react";
import { splitGaps } from "@/features/take/controls/split-gaps";
import styles from "./shown-question.module.css";

const Listed = ({ options }: { options: readonly Option[] }) => (
  <ul className={styles["options"]}>
    {options.map(({ id, text }) => (
      <li key={id}>
        <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

const Options = ({ question }: { question: { options: readonly Option[] } }) => (
  <Listed options={question.options} />
);

const Gaps = ({ question: { statement, options } }: { question: PublicAskedQuestionOf<"inline-choice"> }) => (
  <p>
    {splitGaps(statement).map((part) => {
      if ("text" in part) return part.text;
      const gap = options.find(({ id }) => id === part.gap);
      return (
        <span key={part.gap} className={styles["gap"]}>
          [<bdi>{gap?.options.map(({ text }) => text).join(" | ")}</bdi>]
        </span>
      );
    })}
  </p>
);

const none = () => null;

const bodies: { [I in Interaction]: ComponentType<{ question: PublicAskedQuestionOf<I> }> } = {
  choice: Options,
  "true-false-set": Options,
  "multiple-response": Options,
  match: ({ question: { options } }) => (
    <div className={styles["columns"]}>
      <Listed options={options.sources} />
      <Listed options={options.targets} />
    </div>
  ),
  order: Options,
  "text-entry": none,
  "number-entry": none,
  "inline-choice": Gaps,
};

const bodyAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  createElement(bodies[interaction], { question });

/** What follows a question's stem: its options, or its sentence with gaps; nothing where the answer is typed. */
export const ShownQuestion = ({ question }: { question: PublicAskedQuestion }) =>
  bodyAs(question.interaction, question);
