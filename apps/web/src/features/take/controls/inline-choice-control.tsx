import { useTranslations } from "next-intl";
import type { ControlProps } from "./control-props";
import styles from "./controls.module.css";
import { OptionSelect } from "./option-select";
import { splitGaps, type StatementPart } from "./split-gaps";

const said = (part: StatementPart | undefined): string => (part && "text" in part ? part.text.trim() : "");

/** A statement with a list to choose from in each of its gaps, named by the words around it. */
export const InlineChoiceControl = ({ question, response }: ControlProps<"inline-choice">) => {
  const t = useTranslations("take.question");
  const parts = splitGaps(question.statement);
  const total = question.options.length;
  return (
    <p className={styles["statement"]}>
      {parts.map((part, index) => {
        if ("text" in part) return <span key={part.text}>{part.text}</span>;
        const gap = question.options.findIndex(({ id }) => id === part.gap);
        const sentence = [said(parts[index - 1]), t("gapBlank"), said(parts[index + 1])].join(" ").trim();
        return (
          <OptionSelect
            key={part.gap}
            name={`gap.${part.gap}`}
            label={t("gapLabel", { number: gap + 1, total, sentence })}
            options={question.options[gap]?.options ?? []}
            value={Object.entries(response?.gaps ?? {}).find(([id]) => id === part.gap)?.[1]}
          />
        );
      })}
    </p>
  );
};
