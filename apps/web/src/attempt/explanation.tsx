import type { Interaction } from "@wellread/content";
import { useTranslations } from "next-intl";
import { createElement, type ReactNode } from "react";
import type { PilcrowPage } from "@/shell/pilcrow";
import { type AnswerPart, answerParts, wholeFeedback } from "./answer";
import { AnswerText } from "./answer-text";
import { answerRules } from "./interactions/answer-rules";
import type { DrawingProps, PartValue } from "./interactions/rules";
import { FeedbackText, OutcomeSign } from "./outcome";
import styles from "./result-page.module.css";
import type { KeyedResult, QuestionResult } from "./question-result.server";

const Value = ({ value }: { value: PartValue | undefined }) => {
  const t = useTranslations("results");
  if (value === undefined) return null;
  if ("text" in value) return <bdi>{value.text}</bdi>;
  if ("place" in value) return <>{t("place", value)}</>;
  if ("judged" in value) return <>{t(value.judged ? "yes" : "no")}</>;
  return <>{t(value.picked ? "picked" : "notPicked")}</>;
};

const rich = (value: PartValue | undefined) => ({ value: () => <Value value={value} /> });

/** What is shown beside an item: the student's answer, and the right one where that is wrong. */
const Comparison = ({ part }: { part: AnswerPart }) => {
  const t = useTranslations("results");
  const [yours, right] = [rich(part.yours), rich(part.right)];
  if ("picked" in part.right) return <>{t.rich(part.right.picked ? "pickRight" : "pickNotRight", yours)}</>;
  if (part.yours === undefined) return <>{t.rich("rightIs", right)}</>;
  if (part.outcome === "right") return <>{t.rich("yoursIs", yours)}</>;
  return (
    <>
      {t.rich("yoursIs", yours)} {t.rich("rightIs", right)}
    </>
  );
};

/** The parts of an answer one by one: whether each is right, and why. */
const PartList = ({ page, parts }: { page: PilcrowPage; parts: readonly AnswerPart[] }) => {
  const t = useTranslations("results");
  return (
    <ul className={styles["parts"]}>
      {parts.map((part, index) => (
        <li key={part.id} className={styles["part"]} data-outcome={part.outcome}>
          {part.outcome ? <OutcomeSign outcome={part.outcome} /> : <span aria-hidden="true" />}
          <div>
            <p className={styles["item"]}>
              <bdi>{part.item ?? t("gap", { number: index + 1 })}</bdi>
              {part.outcome && <span className="visually-hidden">{` (${t(`part.${part.outcome}`)})`}</span>}
            </p>
            <p className={styles["comparison"]}>
              <Comparison part={part} />
            </p>
            {part.why.map((feedback) => (
              <p key={feedback.text}>
                <FeedbackText page={page} feedback={feedback} />
              </p>
            ))}
          </div>
        </li>
      ))}
    </ul>
  );
};

/** What was answered before a second try, and which of the two answers counts. */
const FirstAnswer = ({ result }: { result: QuestionResult }) => {
  const t = useTranslations("results");
  const { question, firstResponse, score } = result;
  if (firstResponse === null) return null;
  return (
    <>
      {score.secondTry !== undefined && score.points > 0 && (
        <p className="hint">{t(`secondTry.${score.secondTry.counts}`)}</p>
      )}
      <dl className={styles["answers"]}>
        <div>
          <dt>{t("firstAnswer")}</dt>
          <dd>
            <AnswerText question={question} response={firstResponse} />
          </dd>
        </div>
      </dl>
    </>
  );
};

/** What was answered beside the right answer, in words. */
const WholeAnswer = ({ result }: { result: KeyedResult }) => {
  const t = useTranslations("results");
  const { question, response, key, score } = result;
  const isRight = (score.secondTry?.outcome ?? score.outcome) === "right";
  return (
    <dl className={styles["answers"]}>
      <div>
        <dt>{t("yourAnswer")}</dt>
        <dd>
          <AnswerText question={question} response={response} />
        </dd>
      </div>
      {(!isRight || score.because !== undefined) && (
        <div>
          <dt>{t("rightAnswer")}</dt>
          <dd>
            <AnswerText question={question} response={key} />
          </dd>
        </div>
      )}
    </dl>
  );
};

/** Why, for an answer without parts: first about what was answered, then about what is right. */
export const WholeWhy = ({ page, result }: { page: PilcrowPage; result: KeyedResult }) => {
  const t = useTranslations("results");
  const why = wholeFeedback(result);
  // A teacher's own question may come without a reason.
  if (why.length === 0) return null;
  return (
    <div className={styles["why"]}>
      <h4>{t("why")}</h4>
      {why.map((one) => (
        <p key={one.text}>
          <FeedbackText page={page} feedback={one} />
        </p>
      ))}
    </div>
  );
};

const drawingAs = <I extends Interaction>(interaction: I, props: DrawingProps<I>): ReactNode => {
  const { Drawing } = answerRules[interaction];
  return Drawing && createElement(Drawing, props);
};

/** Your answer, the right answer and why, with the paragraphs. */
export const QuestionExplanation = ({ page, result }: { page: PilcrowPage; result: KeyedResult }) => {
  const t = useTranslations("results");
  const parts = answerParts(result);
  const { question, response, key, score } = result;
  const { interaction } = question;
  return (
    <div className={styles["explanation"]}>
      <FirstAnswer result={result} />
      {!answerRules[interaction].partsSayAll && <WholeAnswer result={result} />}
      {score.because !== undefined && <p className="notice">{t(score.because)}</p>}
      {score.note === "spelling" && key.interaction === "text-entry" && (
        <p className="notice">{t("spelling", { name: key.text })}</p>
      )}
      {drawingAs(interaction, { question, response, answer: key })}
      {parts ? <PartList page={page} parts={parts} /> : <WholeWhy page={page} result={result} />}
    </div>
  );
};

/** What stands in its place where the key is kept back: the answer that was given, and why there is no more. */
export const WithheldExplanation = ({ result }: { result: QuestionResult }) => {
  const t = useTranslations("results");
  const { question, response, withheld } = result;
  return (
    <div className={styles["explanation"]}>
      <FirstAnswer result={result} />
      {response !== null && (
        <dl className={styles["answers"]}>
          <div>
            <dt>{t("yourAnswer")}</dt>
            <dd>
              <AnswerText question={question} response={response} />
            </dd>
          </div>
        </dl>
      )}
      {withheld !== null && <p className="hint">{t(`withheld.${withheld}`)}</p>}
    </div>
  );
};
