import { WritingLine } from "./paper";
import { typedAnswer, typedForm } from "./pieces";
import { questionHeadingId } from "./question-fields";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

/** A name to type. The question itself is its label. */
export const Control = ({ response }: ControlProps<"text-entry">) => (
  <input
    type="text"
    name="text"
    aria-labelledby={questionHeadingId}
    defaultValue={response?.text ?? ""}
    maxLength={200}
    autoComplete="off"
    autoCapitalize="words"
    autoCorrect="off"
    spellCheck={false}
    dir="auto"
    className="input"
  />
);

export const formRules: FormRules<"text-entry"> = typedForm;

export const answerRules: AnswerRules<"text-entry"> = typedAnswer;

export const printRules: PrintRules<"text-entry"> = {
  Paper: WritingLine,
  Body: () => null,
  rightOptions: () => null,
};
