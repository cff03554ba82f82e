import { readNumber, writeDecimal } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import styles from "./interactions.module.css";
import { WritingLine } from "./paper";
import { typedAnswer, typedForm } from "./pieces";
import { questionHeadingId } from "./question-fields";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

/** A number to type, in figures or in words: the keyboard of a phone has to offer letters, a minus and a comma too. */
export const Control = ({ response }: ControlProps<"number-entry">) => {
  const t = useTranslations("take.question");
  return (
    <>
      <p id="number-hint" className="hint">
        {t("numberHint")}
      </p>
      <input
        type="text"
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

export const answerRules: AnswerRules<"number-entry"> = {
  ...typedAnswer,
  lines: (_, { text }) => {
    const read = readNumber(text);
    if (!read?.isAmbiguous) return [{ text }];
    const number = writeDecimal(read.value);
    return [{ text, readAs: { kind: number.includes(".") ? "asDecimal" : "asWhole", number } }];
  },
};

export const printRules: PrintRules<"number-entry"> = {
  Paper: WritingLine,
  Body: () => null,
  rightOptions: () => null,
};
