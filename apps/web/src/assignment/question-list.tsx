import type { ResponseOf } from "@wellread/assessment";
import type { Interaction, Option, PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import { articlePath } from "@/addresses";
import { distinctFeedback } from "@/attempt/answer";
import { AnswerText } from "@/attempt/answer-text";
import { printRules } from "@/attempt/interactions/print-rules";
import { FeedbackText } from "@/attempt/outcome";
import { FrameForm } from "@/shell/frame-link";
import styles from "./question-list.module.css";
import type { AssignmentQuestion } from "./questions.server";
import { ComparisonForm, TypedKey } from "./typed-key";

type AlsoRightProps = { asked: Pick<AssignmentQuestion, "question" | "alsoRight" | "accepted" | "refused"> };

const Texts = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => (
    <p key={text}>
      <bdi>{text}</bdi>
    </p>
  ));

/**
 * The answers besides the key that regrades have made right, and the texts that they refused; renders nothing if there are
 * none.
 */
export const AlsoRight = ({ asked: { question, alsoRight, accepted, refused } }: AlsoRightProps) => {
  const t = useTranslations("assignResults.answers");
  return (
    <>
      {alsoRight.length + accepted.length > 0 && (
        <div className={styles["key"]}>
          <p className="label">{t("alsoRight")}</p>
          {alsoRight.map((key) => (
            <AnswerText key={JSON.stringify(key)} question={question} response={key} />
          ))}
          <Texts texts={accepted} />
        </div>
      )}
      {refused.length > 0 && (
        <div className={styles["key"]}>
          <p className="label">{t("refused")}</p>
          <Texts texts={refused} />
        </div>
      )}
    </>
  );
};

const rightOptionsAs = <I extends Interaction>(
  interaction: I,
  question: PublicAskedQuestionOf<I>,
  key: ResponseOf<I>,
) => printRules[interaction].rightOptions(question, key);

const Options = ({ options, right }: { options: readonly Option[]; right: readonly string[] }) => {
  const t = useTranslations("assign.questions");
  return (
    <ul className={`bare ${styles["options"] ?? ""}`}>
      {options.map(({ id, text }) => (
        <li key={id} className={right.includes(id) ? styles["right"] : styles["option"]}>
          <span aria-hidden="true" className={styles["sign"]}>
            {right.includes(id) ? "✓" : ""}
          </span>
          <span>
            {text}
            {right.includes(id) && <span className="visually-hidden"> ({t("rightOption")})</span>}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** The right answer: ticks beside the options if they suffice, otherwise the answer in words. */
const Key = ({ asked: { question, key } }: { asked: AssignmentQuestion }) => {
  const t = useTranslations("assign.questions");
  const ticked = rightOptionsAs(question.interaction, question, key);
  if (ticked) return <Options options={ticked.options} right={ticked.right} />;
  return (
    <div className={styles["key"]}>
      <p className="label">{t("right")}</p>
      <AnswerText question={question} response={key} />
    </div>
  );
};

/** One question with its key and, collapsed, why each option is right or not. */
const KeyedQuestion = ({ article, asked }: { article: string; asked: AssignmentQuestion }) => {
  const t = useTranslations("assign.questions");
  const results = useTranslations("assignResults.answers");
  const kinds = useTranslations("take.scoring");
  const topics = useTranslations("shell.quizTopic");
  const { number, question, level, feedback } = asked;
  const kind = kinds(`${question.interaction}.name`);
  const reasons = distinctFeedback(Object.values(feedback));
  return (
    <>
      <p className="kicker">
        {level === null
          ? t("aboutOwn", { number, kind })
          : t("about", {
              number,
              kind,
              level: t(`level.${level}`),
              topics: asked.topics.map((topic) => topics(topic)).join(", "),
            })}
      </p>
      <h2 className={styles["stem"]}>{question.stem}</h2>
      {asked.dropped && <p className="notice">{results("dropped")}</p>}
      {asked.awarded && <p className="notice">{results("everybody")}</p>}
      <Key asked={asked} />
      <TypedKey asked={asked} />
      <AlsoRight asked={asked} />
      {reasons.length > 0 && (
        <details>
          <summary>{t("why")}</summary>
          <ul className={styles["why"]}>
            {reasons.map((one) => (
              <li key={one.text}>
                <FeedbackText page={articlePath(article)} feedback={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};

/** The right answer to a question in a list, on one line. */
const AnswerLines = ({ lines }: { lines: readonly string[] }) => {
  const t = useTranslations("assign.questions");
  return (
    <span className={`hint ${styles["more"] ?? ""}`}>
      <span aria-hidden="true" className={styles["sign"]}>
        ✓{" "}
      </span>
      <span className="visually-hidden">{t("right")}: </span>
      {lines.join("; ")}
    </span>
  );
};

const action = (id: string): string => `/assignments/${id}/questions/change`;

type SwapProps = { assignmentId: string; asked: AssignmentQuestion };

/** A collapsed form with at most six questions that can take the place of this one. */
const SwapForm = ({ assignmentId, asked: { number, question, alternatives } }: SwapProps) => {
  const t = useTranslations("assign.questions");
  const kinds = useTranslations("take.scoring");
  return (
    <details className={styles["swap"]}>
      <summary>{t("swap")}</summary>
      {alternatives.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <FrameForm method="post" action={action(assignmentId)} className="stack">
          <input type="hidden" name="question" value={question.id} />
          <fieldset className={styles["alternatives"]}>
            <legend className="label">{t("swapTitle", { number })}</legend>
            <div className="choices">
              {alternatives.map(({ id, stem, interaction, level, differs, answer }) => (
                <label key={id} className="choice">
                  <input type="radio" name="replacement" value={id} required />
                  <span className="choice__text">
                    {stem}
                    <AnswerLines lines={answer} />
                    <span className={`hint ${styles["more"] ?? ""}`}>
                      {t("alternative", {
                        differs: t(`differs.${differs}`),
                        kind: kinds(`${interaction}.name`),
                        level: t(`level.${level}`),
                      })}
                    </span>
                  </span>
                </label>
              ))}
            </div>
          </fieldset>
          <div>
            <button name="action" value="swap" className="button button--quiet">
              {t("swapButton")}
            </button>
          </div>
        </FrameForm>
      )}
    </details>
  );
};

type RemoveProps = { assignmentId: string; question: string; label: string; name: string };

/** Removes a question from the assignment. */
const RemoveForm = ({ assignmentId, question, label, name }: RemoveProps) => (
  <FrameForm method="post" action={action(assignmentId)}>
    <input type="hidden" name="question" value={question} />
    <button name="action" value="remove" className="button button--plain" aria-label={name}>
      {label}
    </button>
  </FrameForm>
);

/** A collapsed list of the variants at one place in the quiz, of which each student is given one. */
const VariantList = ({ variants }: { variants: AssignmentQuestion["variants"] }) => {
  const t = useTranslations("assign.questions");
  return (
    <details>
      <summary>{t("variants", { count: variants.length })}</summary>
      <ul className={styles["why"]}>
        {variants.map(({ id, stem, answer }) => (
          <li key={id}>
            {stem}
            <AnswerLines lines={answer} />
          </li>
        ))}
      </ul>
    </details>
  );
};

type QuestionListProps = {
  assignmentId: string;
  article: string;
  questions: readonly AssignmentQuestion[];
  isFrozen: boolean;
};

/** The questions in the order in which they are asked, each with what can be done with it. */
export const QuestionList = ({ assignmentId, article, questions, isFrozen }: QuestionListProps) => {
  const t = useTranslations("assign.questions");
  return (
    <ol className={`bare ${styles["list"] ?? ""}`}>
      {questions.map((each) => (
        <li key={each.question.id} id={`q${each.number}`} className={styles["item"]}>
          <KeyedQuestion article={article} asked={each} />
          {each.variants.length > 1 && <VariantList variants={each.variants} />}
          {!isFrozen && (
            <div className={styles["tools"]}>
              {each.level !== null && <SwapForm assignmentId={assignmentId} asked={each} />}
              <ComparisonForm assignmentId={assignmentId} asked={each} />
              {questions.length > 1 && (
                <RemoveForm
                  assignmentId={assignmentId}
                  question={each.question.id}
                  label={t("remove")}
                  name={t("removeName", { number: each.number })}
                />
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
};
