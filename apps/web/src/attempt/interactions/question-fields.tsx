import type { ResponseOf } from "@wellread/assessment";
import type { Interaction, Option, PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import styles from "@/attempt/question.module.css";

/** What every control gets: the question, the answer so far, and where to tell of an answer that no field shows. */
export type ControlProps<I extends Interaction> = {
  question: PublicAskedQuestionOf<I>;
  response: ResponseOf<I> | undefined;
  onAnswer: (response: ResponseOf<I>) => void;
};

type OptionSelectProps = {
  name: string;
  options: readonly Option[];
  value: string | undefined;
  id?: string;
  label?: string;
};

/** A list of options to choose one from; its first entry stands for no answer. */
export const OptionSelect = ({ name, options, value, id, label }: OptionSelectProps) => {
  const t = useTranslations("take.question");
  return (
    <select id={id} name={name} aria-label={label} defaultValue={value ?? ""} className="select">
      <option value="">{t("choose")}</option>
      {options.map((option) => (
        <option key={option.id} value={option.id}>
          {option.text}
        </option>
      ))}
    </select>
  );
};

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
