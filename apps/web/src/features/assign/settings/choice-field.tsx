import type { ReactNode } from "react";
import styles from "@/shell/fields.module.css";

export type Choice = { value: string; label: ReactNode; hint?: string };

type Props = {
  name: string;
  legend: string;
  hint?: string | undefined;
  /** What follows from the present choice. */
  notice?: ReactNode;
  error?: string | undefined;
  type?: "radio" | "checkbox";
  choices: readonly Choice[];
  chosen: readonly string[];
  disabled?: boolean;
};

/** A choice of one or of any number of options, under one legend. */
export const ChoiceField = ({
  name,
  legend,
  hint,
  notice,
  error,
  type = "radio",
  choices,
  chosen,
  disabled = false,
}: Props) => (
  <fieldset
    id={name}
    disabled={disabled}
    aria-describedby={hint || notice || error ? `${name}-hint` : undefined}
    className={`${styles["group"] ?? ""} ${error ? "field--error" : ""}`}
  >
    <legend className="label">{legend}</legend>
    <div id={`${name}-hint`}>
      {hint && <p className="hint">{hint}</p>}
      {notice && <p className="notice">{notice}</p>}
      {error && <p className="error-message">{error}</p>}
    </div>
    <div className={type === "checkbox" ? styles["ticks"] : "choices"}>
      {choices.map(({ value, label, hint: more }) => (
        <label key={value} className={`choice ${styles["choice"] ?? ""}`}>
          <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
          <span className="choice__text">
            {label}
            {more && <span className="hint">{more}</span>}
          </span>
        </label>
      ))}
    </div>
  </fieldset>
);
