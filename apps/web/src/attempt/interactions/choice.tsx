import { ClearChoice } from "./clear-choice";
import styles from "./interactions.module.css";
import { BodyOptions, Box, PaperOptions } from "./paper";
import { listed, optionParts } from "./pieces";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

/** One of several: radio buttons. */
export const Control = ({ question, response }: ControlProps<"choice">) => (
  <div className={styles["clearable"]}>
    <div className="choices">
      {question.options.map((option) => (
        <label key={option.id} className="choice">
          <input
            type="radio"
            name="option"
            value={option.id}
            defaultChecked={response?.option === option.id}
          />
          <span className="choice__text">{option.text}</span>
        </label>
      ))}
    </div>
    <ClearChoice field="option" />
  </div>
);

export const formRules: FormRules<"choice"> = {
  fieldNames: ["option"],
  readForm: (form) => (form.get("option") ? { option: form.get("option") } : null),
  completeness: () => "answered",
  isTyped: false,
  hasParts: false,
};

export const answerRules: AnswerRules<"choice"> = {
  lines: ({ options }, { option }) => listed(options, [option]),
  isOrdered: false,
  parts: undefined,
  partsSayAll: false,
  keyParts: ({ option }) => optionParts([option]),
  Drawing: undefined,
};

export const printRules: PrintRules<"choice"> = {
  Paper: ({ question }) => <PaperOptions options={question.options} sign={<Box />} />,
  Body: ({ question }) => <BodyOptions options={question.options} />,
  rightOptions: ({ options }, { option }) => ({ options, right: [option] }),
};
