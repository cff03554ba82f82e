import type { Response } from "@wellread/assessment";
import type { PublicAskedQuestion } from "@wellread/content";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { ReadAloudButton } from "@/reading-aloud/read-aloud-button";
import { FrameForm } from "@/shell/frame-link";
import { destination, type Destination, isCheck, outcomeId, readGo } from "./destination";
import { AnswerControl, QuestionGroup } from "./interactions/answer-control";
import { formRules } from "./interactions/form-rules";
import type { Completeness } from "./interactions/rules";
import { NotProven, ScoringNote } from "./notices";
import styles from "./question.module.css";
import type { Change, Entry } from "./save-queue";

/** How often an answer can be checked, and what the checks of it have shown. */
export type Check =
  /** Not before submission. */
  | { state: "none" }
  | { state: "open"; left: number }
  /** It was not right, and can be given once more; `hint` says where to look. */
  | { state: "again"; hint: ReactNode; showsKey: boolean }
  /** The answer is locked; `answer` shows whether it is right, and why. */
  | { state: "checked"; answer: ReactNode };

/** The checks of an attempt by question id; null if feedback comes later. */
export type QuestionChecks = Readonly<Record<string, Check>> | null;

export const checkOf = (checks: QuestionChecks, question: string): Check =>
  checks?.[question] ?? { state: "none" };

const noteId = "check-note";

/** Says what a check does: whether it is final, and what a second try earns. */
const CheckNote = ({ check }: { check: Check }) => {
  const t = useTranslations("take.check");
  if (check.state !== "open") return null;
  return (
    <p id={noteId} className="hint">
      {t(check.left > 1 ? "noteTwice" : "note")}
    </p>
  );
};

/** What a form's first button does, and Enter with it: check the answer until that is done, then go on. */
const mainGo = { none: "next", open: "check", again: "again", checked: "next" } as const satisfies Record<
  Check["state"],
  string
>;

/** Checks the answer, which is saved before; at a second try there is another button to see the right one at once. */
const CheckButtons = ({ check }: { check: Check }) => {
  const t = useTranslations("take.check");
  if (check.state !== "open" && check.state !== "again") return null;
  return (
    <>
      <button
        name="go"
        value={mainGo[check.state]}
        aria-describedby={check.state === "open" ? noteId : outcomeId}
        className="button"
      >
        {t("button")}
      </button>
      {check.state === "again" && (
        <button name="go" value="reveal" className="button button--quiet">
          {t(check.showsKey ? "reveal" : "keep")}
        </button>
      )}
    </>
  );
};

type Step = { number: number; completeness: Completeness; marked: boolean };

/** A strip of all questions. Each is a button of the form, so that going there saves this answer first. */
const QuestionSteps = ({ steps, current }: { steps: readonly Step[]; current: number }) => {
  const t = useTranslations("take.question");
  return (
    <nav aria-label={t("stepsLabel")}>
      <ol className={styles["steps"]}>
        {steps.map(({ number, completeness, marked }) => (
          <li key={number}>
            <button
              type="submit"
              name="go"
              value={`question:${number}`}
              translate="no"
              aria-label={t("stepLabel", { number, state: completeness, marked: marked ? "yes" : "no" })}
              aria-current={number === current ? "step" : undefined}
              className={styles["step"]}
              data-state={completeness}
              data-marked={marked}
            >
              {number}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
};

/** The fields contain only what this page put there, and the server checks the response in any case. */
const isResponse = (answer: object): answer is Response => "interaction" in answer;

/** The answer in a question's form, read by the same table that reads it without JavaScript. */
const readFields = (form: HTMLFormElement, { interaction }: PublicAskedQuestion): Change => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === "string") fields.append(name, value);
  const draft = formRules[interaction].readForm(fields, { to: "next" });
  const answer = { interaction, ...draft };
  return { response: draft && isResponse(answer) ? answer : null, marked: fields.get("marked") === "on" };
};

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
  /** Saves any unsaved answer and then goes, or lets the student choose. */
  onLeave: (go: () => void) => void;
};

/** Milliseconds without typing before the text is saved. */
const typingPause = 600;

const isTyped = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement && target.type === "text";

/**
 * One question as a native form: it posts itself without JavaScript. With JavaScript each change is reported at once,
 * and the buttons move between questions without a request.
 */
export const QuestionForm = (props: Props) => {
  const { action, question, entry, steps, number, partialCredit, check, onChange, onGo, onLeave } = props;
  const t = useTranslations("take.question");
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  // If answers can be checked, the link to the list of answers has another name.
  const review = check.state === "none" ? "review" : "reviewAll";
  const locked = check.state === "checked";
  const main = mainGo[check.state];
  const report = (delay: number): void => {
    // Disabled fields are not submitted, and would look like no answer.
    if (form.current && !locked) onChange(readFields(form.current, question), delay);
  };

  // A check posts the form natively, after everything that leaving the page would lose has been saved.
  const isSaved = useRef(false);
  const postCheck = (button: HTMLElement): void =>
    onLeave(() => {
      // In a task of its own: a form cannot be submitted again during its submit event.
      setTimeout(() => {
        isSaved.current = true;
        form.current?.requestSubmit(button);
        isSaved.current = false;
      });
    });

  // Choices made before hydration count too. Once for each question, as the form is keyed by it.
  const reportFirst = useRef(report);
  useEffect(() => reportFirst.current(0), []);

  return (
    <FrameForm
      ref={form}
      method="post"
      action={action}
      autoComplete="off"
      onChange={(event) => report(isTyped(event.target) ? typingPause : 0)}
      onSubmit={(event) => {
        const { submitter } = event.nativeEvent;
        if (isSaved.current) return;
        event.preventDefault();
        report(0);
        const go = readGo(submitter?.getAttribute("value") ?? null) ?? { to: "next" };
        if (submitter && isCheck(go)) postCheck(submitter);
        else onGo(destination(go, number, steps.length));
      }}
    >
      {/* Enter presses a form's first button, which must not be a move button. */}
      <button name="go" value={main} tabIndex={-1} aria-hidden="true" className="visually-hidden">
        {t("next")}
      </button>
      <ReadAloudButton of="question" language={locale} />
      <QuestionGroup interaction={question.interaction} stem={question.stem} locked={locked}>
        <NotProven question={question} />
        <AnswerControl
          question={question}
          response={entry.response}
          onAnswer={(response) => onChange({ response, marked: entry.marked }, 0)}
        />
      </QuestionGroup>
      {check.state === "checked" && check.answer}
      {check.state === "again" && check.hint}
      <ScoringNote question={question} partialCredit={partialCredit} />
      {!locked && (
        <label className={styles["mark"]}>
          <input type="checkbox" name="marked" value="on" defaultChecked={entry.marked} />
          <span>{t("mark")}</span>
        </label>
      )}
      <CheckNote check={check} />
      <div className={styles["buttons"]}>
        <CheckButtons check={check} />
        <button name="go" value="next" className={main === "next" ? "button" : "button button--quiet"}>
          {t(number === steps.length ? review : "next")}
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
          {t(review)}
        </button>
      )}
    </FrameForm>
  );
};
