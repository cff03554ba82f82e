import { useTranslations } from "next-intl";
import { answerParts, type AnswerPart, type PartValue } from "@/features/results/answer-parts";
import { OutcomeSign } from "@/features/results/outcome-sign";
import { AnswerText } from "@/features/take/answer/answer-text";
import type { StudentAnswer } from "@/server/results/student-answers";
import styles from "./given-answer.module.css";

const isGiven = ({ yours }: AnswerPart): boolean =>
  yours !== undefined && !("picked" in yours && !yours.picked);
const placeOf = ({ yours }: AnswerPart): number =>
  yours !== undefined && "place" in yours ? yours.place : 0;

/** What was given in one part, in words. */
const Given = ({ item, yours, at }: { item: string | undefined; yours: PartValue; at: number }) => {
  const t = useTranslations("results");
  const pair = useTranslations("take.answer");
  const source = item ?? t("gap", { number: at + 1 });
  if ("text" in yours) return <>{pair("pair", { source, target: yours.text })}</>;
  if ("judged" in yours) return <>{pair("pair", { source, target: t(yours.judged ? "yes" : "no") })}</>;
  if ("place" in yours) return <>{pair("pair", { source: t("place", yours), target: source })}</>;
  return <>{source}</>;
};

/** An answer that is not wholly right, with a mark at each part that says whether the part is right. */
export const MarkedAnswer = ({ answer }: { answer: StudentAnswer }) => {
  const t = useTranslations("results.part");
  const { question, response, score } = answer;
  const given = (answerParts(answer) ?? []).filter(isGiven).toSorted((a, b) => placeOf(a) - placeOf(b));
  const isWhole = score.outcome === "right" || response === null || given.length === 0;
  if (isWhole) return <AnswerText question={question} response={response} />;
  return (
    <ul className={`bare ${styles["marked"] ?? ""}`}>
      {given.map(({ id, item, yours, outcome }, at) => (
        <li key={id}>
          {outcome !== undefined && <OutcomeSign outcome={outcome} />}{" "}
          {yours !== undefined && (
            <bdi>
              <Given item={item} yours={yours} at={at} />
            </bdi>
          )}
          {outcome !== undefined && <span className="visually-hidden">{` (${t(outcome)})`}</span>}
        </li>
      ))}
    </ul>
  );
};
