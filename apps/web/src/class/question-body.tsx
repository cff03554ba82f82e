import type { Response } from "@wellread/assessment";
import type { Feedback, Interaction, PublicAskedQuestion, PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import { createElement } from "react";
import { articlePath } from "@/addresses";
import { AnswerText } from "@/attempt/answer-text";
import { printRules } from "@/attempt/interactions/print-rules";
import { FeedbackText } from "@/attempt/outcome";

const bodyAs = <I extends Interaction>(interaction: I, question: PublicAskedQuestionOf<I>) =>
  createElement(printRules[interaction].Body, { question });

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
            <FeedbackText page={articlePath(article)} feedback={one} />
          </p>
        ))}
      </div>
    </details>
  );
};
