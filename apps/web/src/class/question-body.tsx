import type { Response } from "@wellread/assessment";
import type {
  Feedback,
  Interaction,
  Option,
  PublicAskedQuestion,
  PublicAskedQuestionOf,
} from "@wellread/content";
import { useTranslations } from "next-intl";
import { type ComponentType, createElement } from "react";
import { splitGaps } from "@/attempt/answer";
import { AnswerText } from "@/attempt/answer-text";
import { FeedbackText } from "@/attempt/outcome";
import styles from "./question-body.module.css";

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

const noBody = () => null;

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
  "text-entry": noBody,
  "number-entry": noBody,
  "inline-choice": Gaps,
};

const bodyAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  createElement(bodies[interaction], { question });

/** What follows a question's stem: its options, or its sentence with gaps; nothing where the answer is typed. */
export const ShownQuestion = ({ question }: { question: PublicAskedQuestion }) =>
  bodyAs(question.interaction, question);

type Props = {
  article: string;
  question: PublicAskedQuestion;
  /** The right answer; left out where the page shows it already. */
  answer?: Response;
  why: readonly Feedback[];
};

/** The right answer, the reason and the place in the article, folded so that a class can discuss before it looks. */
export const ArticleSays = ({ article, question, answer, why }: Props) => {
  const t = useTranslations("assignResults.says");
  // A teacher's own question may come without a reason.
  if (answer === undefined && why.length === 0) return null;
  return (
    <details>
      <summary>{t("summary")}</summary>
      <div className="stack stack--tight">
        {answer !== undefined && (
          <div>
            <p className="label">{t("right")}</p>
            <AnswerText question={question} response={answer} />
          </div>
        )}
        {why.map((one) => (
          <p key={one.text}>
            <FeedbackText article={article} feedback={one} />
          </p>
        ))}
      </div>
    </details>
  );
};
