import styles from "@/shell/fields.module.css";

type Props = { name: string; label: string; hint?: string; isOn: boolean; disabled?: boolean };

/** A box to tick, for yes or no. */
export const TickField = ({ name, label, hint, isOn, disabled = false }: Props) => (
  <label className={`choice ${styles["choice"] ?? ""}`}>
    <input id={name} type="checkbox" name={name} value="on" defaultChecked={isOn} disabled={disabled} />
    <span className="choice__text">
      {label}
      {hint && <span className="hint">{hint}</span>}
    </span>
  </label>
);
