import { useTranslations } from "next-intl";
import { splitGaps, type StatementPart } from "@/attempt/answer";
import styles from "./interactions.module.css";
import { type ControlProps, OptionSelect } from "./question-fields";

const textOf = (part: StatementPart | undefined): string => (part && "text" in part ? part.text.trim() : "");

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
        const sentence = [textOf(parts[index - 1]), t("gapBlank"), textOf(parts[index + 1])].join(" ").trim();
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
