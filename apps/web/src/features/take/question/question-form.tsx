import type { PublicQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { AnswerControl } from "../controls/answer-control";
import type { Change, Entry } from "../saving/entry";
import { destination, type Destination } from "./destination";
import { QuestionGroup } from "./question-group";
import { QuestionSteps, type Step } from "./question-steps";
import styles from "./question.module.css";
import { readFields } from "./read-fields";
import { ScoringNote } from "./scoring-note";

type Props = {
  action: string;
  question: PublicQuestion;
  entry: Entry;
  steps: readonly Step[];
  number: number;
  partialCredit: boolean;
  onChange: (change: Change, delay: number) => void;
  onGo: (next: Destination) => void;
};

/** Milliseconds of rest before typing is saved. */
const typingPause = 600;

const isTyped = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === "text";

/**
 * One question as a native form: it posts itself without JavaScript. With JavaScript each change is told at
 * once, and the buttons move between questions without a request.
 */
export const QuestionForm = (props: Props) => {
  const { action, question, entry, steps, number, partialCredit, onChange, onGo } = props;
  const t = useTranslations("take.question");
  const form = useRef<HTMLFormElement>(null);
  const tell = (delay: number): void => {
    if (form.current) onChange(readFields(form.current, question), delay);
  };

  // What was chosen before JavaScript came counts too. Once for each question: the form is keyed by it.
  const tellAtFirst = useRef(tell);
  useEffect(() => tellAtFirst.current(0), []);

  return (
    <form
      ref={form}
      method="post"
      action={action}
      autoComplete="off"
      onChange={(event) => tell(isTyped(event.target) ? typingPause : 0)}
      onSubmit={(event) => {
        event.preventDefault();
        tell(0);
        const { submitter } = event.nativeEvent;
        onGo(destination(submitter?.getAttribute("value") ?? "next", number, steps.length));
      }}
    >
      {/* Enter presses a form's first button, which must not be a move button. */}
      <button name="go" value="next" tabIndex={-1} aria-hidden="true" className="visually-hidden">
        {t("next")}
      </button>
      <QuestionGroup interaction={question.interaction} stem={question.stem}>
        <AnswerControl
          question={question}
          response={entry.response}
          onAnswer={(response) => onChange({ response, marked: entry.marked }, 0)}
        />
      </QuestionGroup>
      <ScoringNote interaction={question.interaction} partialCredit={partialCredit} />
      <label className={styles["mark"]}>
        <input type="checkbox" name="marked" value="on" defaultChecked={entry.marked} />
        <span>{t("mark")}</span>
      </label>
      <div className={styles["buttons"]}>
        <button name="go" value="next" className="button">
          {t(number === steps.length ? "review" : "next")}
        </button>
        {number > 1 && (
          <button name="go" value="back" className="button button--quiet">
            {t("back")}
          </button>
        )}
      </div>
      <QuestionSteps steps={steps} current={number} />
      {number < steps.length && (
        <button name="go" value="review" className="button button--plain">
          {t("review")}
        </button>
      )}
    </form>
  );
};
