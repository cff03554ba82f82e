import { useTranslations } from "next-intl";
import styles from "./interactions.module.css";
import type { ControlProps } from "./question-fields";

const answers = [
  { value: "true", key: "yes", is: true },
  { value: "false", key: "no", is: false },
] as const;

/** Yes or no for each of several: a group of two radio buttons a statement. */
export const TrueFalseSetControl = ({ question, response }: ControlProps<"true-false-set">) => {
  const t = useTranslations("take.question");
  return (
    <div className={styles["rows"]}>
      {question.options.map((option) => (
        <fieldset key={option.id} className={styles["row"]}>
          <legend className={styles["rowLegend"]}>{option.text}</legend>
          <div className={styles["pair"]}>
            {answers.map(({ value, key, is }) => (
              <label key={value} className="choice">
                <input
                  type="radio"
                  name={`value.${option.id}`}
                  value={value}
                  defaultChecked={response?.values[option.id] === is}
                />
                <span className="choice__text">{t(key)}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
};
