import type { Interaction } from "@wellread/content";
import type { ReactNode } from "react";
import styles from "./question.module.css";

/** The heading's id: a single field is labelled by it, and it takes the focus when the question changes. */
export const questionHeadingId = "question";

/** Interactions with one field need no group around it: the heading is the field's label. */
const hasOneField: Record<Interaction, boolean> = {
  choice: false,
  "true-false-set": false,
  "multiple-response": false,
  match: false,
  order: false,
  "text-entry": true,
  "number-entry": true,
  "inline-choice": false,
};

type Props = {
  interaction: Interaction;
  stem: string;
  /** Whether the fields show an answer that can no longer change. */
  locked: boolean;
  children: ReactNode;
};

/** The question as the page's heading and its group's legend, with the fields that answer it. */
export const QuestionGroup = ({ interaction, stem, locked, children }: Props) => {
  const heading = (
    <h1 id={questionHeadingId} tabIndex={-1} aria-describedby="progress" className={styles["stem"]}>
      {stem}
    </h1>
  );
  if (hasOneField[interaction] && !locked)
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
