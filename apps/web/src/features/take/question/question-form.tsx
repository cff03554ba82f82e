import type { PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { OwnForm } from "@/features/embed/own-form";
import { AnswerControl } from "../controls/answer-control";
import type { Change, Entry } from "../saving/entry";
import { CheckButton, CheckNote } from "./check-button";
import type { Check } from "./check";
import { destination, type Destination } from "./destination";
import { NotProven } from "./not-proven";
import { QuestionGroup } from "./question-group";
import { QuestionSteps, type Step } from "./question-steps";
import styles from "./question.module.css";
import { readFields } from "./read-fields";
import { ScoringNote } from "./scoring-note";

type Props = {
  action: string;
  question: PublicAskedQuestion;
  entry: Entry;
  steps: readonly Step[];
  number: number;
  partialCredit: boolean;
  check: Check;
  onChange: (change: Change, delay: number) => void;
  onGo: (next: Destination) => void;
  /** Saves what is not saved yet; false where that failed. */
  onLeave: () => Promise<boolean>;
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
  const { action, question, entry, steps, number, partialCredit, check, onChange, onGo, onLeave } = props;
  const t = useTranslations("take.question");
  const form = useRef<HTMLFormElement>(null);
  // Where each answer can be checked, the list is called something else.
  const review = check.state === "none" ? "review" : "reviewAll";
  const locked = check.state === "checked";
  const tell = (delay: number): void => {
    // Disabled fields are not read: they would pass for no answer.
    if (form.current && !locked) onChange(readFields(form.current, question), delay);
  };

  // The check is the native post, once nothing is left unsaved that leaving the page would lose.
  const isSaved = useRef(false);
  const postCheck = async (button: HTMLElement): Promise<void> => {
    if (!(await onLeave())) return;
    // In a task of its own: within its submit event, where a promise may still settle, a form sends nothing.
    setTimeout(() => {
      isSaved.current = true;
      form.current?.requestSubmit(button);
      isSaved.current = false;
    });
  };

  // What was chosen before JavaScript came counts too. Once for each question: the form is keyed by it.
  const tellAtFirst = useRef(tell);
  useEffect(() => tellAtFirst.current(0), []);

  return (
    <OwnForm
      ref={form}
      method="post"
      action={action}
      autoComplete="off"
      onChange={(event) => tell(isTyped(event.target) ? typingPause : 0)}
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent;
        if (isSaved.current) return;
        event.preventDefault();
        tell(0);
        const go = submitter?.getAttribute("value") ?? "next";
        if (submitter && go === "check") void postCheck(submitter);
        else onGo(destination(go, number, steps.length));
      }}
    >
      {/* Enter presses a form's first button, which must not be a move button. */}
      <button name="go" value="next" tabIndex={-1} aria-hidden="true" className="visually-hidden">
        {t("next")}
      </button>
      <QuestionGroup interaction={question.interaction} stem={question.stem} locked={locked}>
        <NotProven question={question} />
        <AnswerControl
          question={question}
          response={entry.response}
          onAnswer={(response) => onChange({ response, marked: entry.marked }, 0)}
        />
      </QuestionGroup>
      {check.state === "checked" && check.answer}
      <ScoringNote interaction={question.interaction} partialCredit={partialCredit} />
      {!locked && (
        <label className={styles["mark"]}>
          <input type="checkbox" name="marked" value="on" defaultChecked={entry.marked} />
          <span>{t("mark")}</span>
        </label>
      )}
      {check.state === "open" && <CheckNote />}
      <div className={styles["buttons"]}>
        <button name="go" value="next" className="button">
          {t(number === steps.length ? review : "next")}
        </button>
        {check.state === "open" && <CheckButton />}
        {number > 1 && (
          <button name="go" value="back" className="button button--quiet">
            {t("back")}
          </button>
        )}
      </div>
      <QuestionSteps steps={steps} current={number} />
      {number < steps.length && (
        <button name="go" value="review" className="button button--plain">
          {t(review)}
        </button>
      )}
    </OwnForm>
  );
};
