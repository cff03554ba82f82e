import type { Interaction } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { QuestionResult } from "@/server/attempts/result-view";
import { answerParts } from "./answer-parts";
import { MatchColumns } from "./match-columns";
import { OrderColumns } from "./order-columns";
import { PartList } from "./part-list";
import styles from "./results.module.css";
import { WholeAnswer, WholeWhy } from "./whole-answer";

/** Interactions whose parts say all; for the others the answers stand side by side as a whole first. */
const partsSayAll: Record<Interaction, boolean> = {
  choice: false,
  "true-false-set": true,
  "multiple-response": true,
  match: true,
  order: true,
  "text-entry": false,
  "number-entry": false,
  "inline-choice": false,
};

/** The drawing of a match or an order; nothing for the others, nor for an order that was not given. */
const Drawing = ({ result: { question, response, key } }: { result: QuestionResult }) => {
  if (question.interaction === "match" && key.interaction === "match") {
    const yours = response?.interaction === "match" ? response : null;
    return <MatchColumns question={question} answer={key} response={yours} />;
  }
  if (question.interaction !== "order" || key.interaction !== "order" || response?.interaction !== "order")
    return null;
  return <OrderColumns question={question} answer={key} response={response} />;
};

/** Your answer, the right answer and why, with the paragraphs. */
export const QuestionExplanation = ({ article, result }: { article: string; result: QuestionResult }) => {
  const t = useTranslations("results");
  const parts = answerParts(result);
  const { question, score, key } = result;
  return (
    <div className={styles["explanation"]}>
      {!partsSayAll[question.interaction] && <WholeAnswer result={result} />}
      {score.note === "spelling" && key.interaction === "text-entry" && (
        <p className="notice">{t("spelling", { name: key.text })}</p>
      )}
      <Drawing result={result} />
      {parts ? <PartList article={article} parts={parts} /> : <WholeWhy article={article} result={result} />}
    </div>
  );
};
