import styles from "./interactions.module.css";
import { type ControlProps, OptionSelect } from "./question-fields";

/** Each source with a target: one labelled list to choose from a source. */
export const MatchControl = ({ question, response }: ControlProps<"match">) => (
  <div className={styles["rows"]}>
    {question.options.sources.map((source) => (
      <div key={source.id} className={styles["row"]}>
        <label htmlFor={`pair-${source.id}`} className={styles["rowLegend"]}>
          {source.text}
        </label>
        <OptionSelect
          id={`pair-${source.id}`}
          name={`pair.${source.id}`}
          options={question.options.targets}
          value={response?.pairs[source.id]}
        />
      </div>
    ))}
  </div>
);
