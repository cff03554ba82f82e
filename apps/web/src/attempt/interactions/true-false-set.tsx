import { useTranslations } from "next-intl";
import { ClearChoice } from "./clear-choice";
import styles from "./interactions.module.css";
import { BodyOptions, Box } from "./paper";
import paper from "./paper.module.css";
import { filled, group, optionParts, share } from "./pieces";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

const answers = [
  { value: "true", key: "yes", is: true },
  { value: "false", key: "no", is: false },
] as const;

/** Yes or no for each of several: one group of two radio buttons for each statement. */
export const Control = ({ question, response }: ControlProps<"true-false-set">) => {
  const t = useTranslations("take.question");
  return (
    <div className={styles["rows"]}>
      {question.options.map((option) => (
        <fieldset key={option.id} className={styles["row"]}>
          <legend className={styles["rowLegend"]}>{option.text}</legend>
          <div className={`${styles["pair"] ?? ""} ${styles["clearable"] ?? ""}`}>
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
            <ClearChoice field={`value.${option.id}`} item={option.text} />
          </div>
        </fieldset>
      ))}
    </div>
  );
};

/** What the schema does not know stays as it is, to be refused there. */
const readVerdict = (value: string): boolean | string => {
  if (value === "true") return true;
  return value === "false" ? false : value;
};

export const formRules: FormRules<"true-false-set"> = {
  fieldNames: ["value."],
  readForm: (form) =>
    filled(
      "values",
      group(form, "value.").map(([id, value]) => [id, readVerdict(value)]),
    ),
  completeness: ({ options }, { values }) => share(Object.keys(values).length, options.length),
  isTyped: false,
  hasParts: true,
};

export const answerRules: AnswerRules<"true-false-set"> = {
  lines: ({ options }, { values }) =>
    options.flatMap(({ id, text }) => {
      const value = values[id];
      return value === undefined ? [] : [{ statement: text, value }];
    }),
  isOrdered: false,
  parts: ({ options }, key, response) =>
    options.map(({ id, text }) => {
      const judged = response?.values[id];
      return {
        id,
        item: text,
        yours: judged === undefined ? undefined : { judged },
        right: { judged: key.values[id] ?? false },
        feedback: [id],
      };
    }),
  partsSayAll: true,
  keyParts: ({ values }) => optionParts(Object.keys(values)),
  Drawing: undefined,
};

const Verdicts: PrintRules<"true-false-set">["Paper"] = ({ question }) => {
  const t = useTranslations("assignResults.option");
  return (
    <ul className={paper["options"]}>
      {question.options.map(({ id, text }) => (
        <li key={id}>
          <Box /> {t("true")} <Box /> {t("false")} · <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  );
};

export const printRules: PrintRules<"true-false-set"> = {
  Paper: Verdicts,
  Body: ({ question }) => <BodyOptions options={question.options} />,
  rightOptions: () => null,
};
