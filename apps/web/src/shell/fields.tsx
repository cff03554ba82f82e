import { type ComponentProps, Fragment, type ReactNode } from "react";
import styles from "./fields.module.css";

type FieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  error?: ReactNode;
};

/** A field with its label, hint and error, which describe it. */
const Field = ({ name, label, hint, error, children }: FieldProps & { children: ReactNode }) => (
  <div className={`field ${error ? "field--error" : ""}`}>
    <label className="label" htmlFor={name}>
      {label}
    </label>
    {(hint || error) && (
      <div id={`${name}-hint`}>
        {hint && <p className="hint">{hint}</p>}
        {error && <p className="error-message">{error}</p>}
      </div>
    )}
    {children}
  </div>
);

/** The attributes that tie a field to its label, hint and error. */
const fieldAttributes = ({ name, hint, error }: Pick<FieldProps, "name" | "hint" | "error">) => ({
  id: name,
  name,
  "aria-describedby": hint || error ? `${name}-hint` : undefined,
  "aria-invalid": error ? true : undefined,
});

type TextProps = FieldProps & Omit<ComponentProps<"input">, "name">;

/** One line of text, a number or a time. */
export const TextField = ({ name, label, hint, error, className, ...input }: TextProps) => (
  <Field name={name} label={label} hint={hint} error={error}>
    <input {...fieldAttributes({ name, hint, error })} {...input} className={`input ${className ?? ""}`} />
  </Field>
);

type AreaProps = FieldProps & Omit<ComponentProps<"textarea">, "name">;

/** Several lines of text. */
export const AreaField = ({ name, label, hint, error, ...area }: AreaProps) => (
  <Field name={name} label={label} hint={hint} error={error}>
    <textarea
      {...fieldAttributes({ name, hint, error })}
      {...area}
      className={`input ${styles["area"] ?? ""}`}
    />
  </Field>
);

type SelectProps = FieldProps & {
  options: readonly { value: string; label: string }[];
  value: string;
  disabled?: boolean;
};

/** A choice of one from a long list. */
export const SelectField = ({ name, label, hint, error, options, value, disabled }: SelectProps) => (
  <Field name={name} label={label} hint={hint} error={error}>
    <select
      {...fieldAttributes({ name, hint, error })}
      defaultValue={value}
      disabled={disabled}
      className="select"
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  </Field>
);

type Choice = {
  value: string;
  label: ReactNode;
  hint?: string;
  /** A field that goes with this choice, and is shown once it is chosen. */
  field?: ReactNode;
};

type ChoiceFieldProps = {
  name: string;
  legend: string;
  hint?: string | undefined;
  /** The consequences of the present choice. */
  notice?: ReactNode;
  error?: ReactNode;
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
}: ChoiceFieldProps) => (
  <fieldset
    id={name}
    disabled={disabled}
    aria-describedby={hint || notice || error ? `${name}-hint` : undefined}
    className={`${styles["group"] ?? ""} ${error ? "field--error" : ""}`}
  >
    <legend className="label">{legend}</legend>
    <div id={`${name}-hint`} className={notice ? "stack stack--tight" : undefined}>
      {hint && <p className="hint">{hint}</p>}
      {notice && <p className="notice">{notice}</p>}
      {error && <p className="error-message">{error}</p>}
    </div>
    <div className={type === "checkbox" ? styles["ticks"] : "choices"}>
      {choices.map(({ value, label, hint: more, field }) => (
        <Fragment key={value}>
          <label className={`choice ${styles["choice"] ?? ""}`}>
            <input type={type} name={name} value={value} defaultChecked={chosen.includes(value)} />
            <span className="choice__text">
              {label}
              {more && <span className="hint">{more}</span>}
            </span>
          </label>
          {field !== undefined && <div className={styles["chosen"]}>{field}</div>}
        </Fragment>
      ))}
    </div>
  </fieldset>
);

type TickFieldProps = { name: string; label: string; hint?: string; isOn: boolean; disabled?: boolean };

/** A box to tick, for yes or no. */
export const TickField = ({ name, label, hint, isOn, disabled = false }: TickFieldProps) => (
  <label className={`choice ${styles["choice"] ?? ""}`}>
    <input id={name} type="checkbox" name={name} value="on" defaultChecked={isOn} disabled={disabled} />
    <span className="choice__text">
      {label}
      {hint && <span className="hint">{hint}</span>}
    </span>
  </label>
);
