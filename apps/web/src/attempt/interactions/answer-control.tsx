import type { Response } from "@wellread/assessment";
import type { Interaction, PublicAskedQuestion } from "@wellread/content";
import { type ComponentType, createElement, type ReactNode } from "react";
import styles from "@/attempt/question.module.css";
import * as choice from "./choice";
import { formRules } from "./form-rules";
import * as inlineChoice from "./inline-choice";
import * as match from "./match";
import * as multipleResponse from "./multiple-response";
import * as numberEntry from "./number-entry";
import { OrderControl } from "./order-control";
import { questionHeadingId } from "./question-fields";
import type { ControlProps } from "./rules";
import * as textEntry from "./text-entry";
import * as trueFalseSet from "./true-false-set";

/** Apart from the other rules of a form, so that no page on the server refers to a control that runs in the browser. */
const controls: { readonly [I in Interaction]: ComponentType<ControlProps<I>> } = {
  choice: choice.Control,
  "true-false-set": trueFalseSet.Control,
  "multiple-response": multipleResponse.Control,
  match: match.Control,
  order: OrderControl,
  "text-entry": textEntry.Control,
  "number-entry": numberEntry.Control,
  "inline-choice": inlineChoice.Control,
};

const controlAs = <I extends Interaction>(interaction: I, props: ControlProps<I>) =>
  createElement(controls[interaction], props);

type AnswerControlProps = {
  question: PublicAskedQuestion;
  response: Response | null;
  onAnswer: (response: Response) => void;
};

/** The native controls of a question's interaction, filled with the answer so far. */
export const AnswerControl = ({ question, response, onAnswer }: AnswerControlProps) => {
  const own = response?.interaction === question.interaction ? response : undefined;
  return controlAs(question.interaction, { question, response: own, onAnswer });
};

type QuestionGroupProps = {
  interaction: Interaction;
  stem: string;
  /** Whether the fields show an answer that can no longer change. */
  locked: boolean;
  children: ReactNode;
};

/** The question as the page's heading and its group's legend, with the fields that answer it. */
export const QuestionGroup = ({ interaction, stem, locked, children }: QuestionGroupProps) => {
  const heading = (
    <h1 id={questionHeadingId} tabIndex={-1} aria-describedby="progress" className={styles["stem"]}>
      {stem}
    </h1>
  );
  // A single field needs no fieldset: the heading labels it.
  if (formRules[interaction].isTyped && !locked)
    return (
      <div className={styles["group"]}>
        {heading}
        {children}
      </div>
    );
  return (
    <fieldset disabled={locked} className={styles["group"]}>
      <legend className={styles["legend"]}>{heading}</legend>
      {children}
    </fieldset>
  );
};
