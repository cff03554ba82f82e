import type { ControlProps } from "./question-fields";

/** One of several: radio buttons. */
export const ChoiceControl = ({ question, response }: ControlProps<"choice">) => (
  <div className="choices">
    {question.options.map((option) => (
      <label key={option.id} className="choice">
        <input type="radio" name="option" value={option.id} defaultChecked={response?.option === option.id} />
        <span className="choice__text">{option.text}</span>
      </label>
    ))}
  </div>
);
