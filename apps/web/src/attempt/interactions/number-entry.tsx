import { useTranslations } from "next-intl";
import styles from "./interactions.module.css";
import { WritingLine } from "./paper";
import { typedAnswer, typedForm } from "./pieces";
import { questionHeadingId } from "./question-fields";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

/** A number to type, in figures or as a word. */
export const Control = ({ response }: ControlProps<"number-entry">) => {
  const t = useTranslations("take.question");
  return (
    <>
      <p id="number-hint" className="hint">
        {t("numberHint")}
      </p>
      <input
        type="text"
        inputMode="numeric"
        name="text"
        aria-labelledby={questionHeadingId}
        aria-describedby="number-hint"
        defaultValue={response?.text ?? ""}
        maxLength={40}
        autoComplete="off"
        className={`input ${styles["number"] ?? ""}`}
      />
    </>
  );
};

export const formRules: FormRules<"number-entry"> = typedForm;

export const answerRules: AnswerRules<"number-entry"> = typedAnswer;

export const printRules: PrintRules<"number-entry"> = {
  Paper: WritingLine,
  Body: () => null,
  rightOptions: () => null,
};
