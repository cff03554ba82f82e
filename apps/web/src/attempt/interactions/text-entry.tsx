import { useTranslations } from "next-intl";
import styles from "./interactions.module.css";
import { type ControlProps, questionHeadingId } from "./question-fields";

/** A name to type. The question itself is its label. */
export const TextEntryControl = ({ response }: ControlProps<"text-entry">) => (
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

/** A number to type, in figures or as a word. */
export const NumberEntryControl = ({ response }: ControlProps<"number-entry">) => {
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
