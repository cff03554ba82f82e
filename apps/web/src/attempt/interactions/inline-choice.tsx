import { useTranslations } from "next-intl";
import styles from "./interactions.module.css";
import paper from "./paper.module.css";
import { filled, group, share, textOf } from "./pieces";
import { OptionSelect } from "./question-fields";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

/** A statement's parts in order: plain text, or the id of a gap. */
type StatementPart = { gap: string } | { text: string };

/** Takes a statement apart at its gaps, which are written `{gap-1}`. */
export const splitGaps = (statement: string): StatementPart[] =>
  statement
    .split(/(\{gap-\d\})/)
    .filter((part) => part !== "")
    .map((part) => (/^\{gap-\d\}$/.test(part) ? { gap: part.slice(1, -1) } : { text: part }));

const trimmed = (part: StatementPart | undefined): string => (part && "text" in part ? part.text.trim() : "");

/** A statement with a list to choose from in each of its gaps, named by the words around it. */
export const Control = ({ question, response }: ControlProps<"inline-choice">) => {
  const t = useTranslations("take.question");
  const parts = splitGaps(question.statement);
  const total = question.options.length;
  return (
    <p className={styles["statement"]}>
      {parts.map((part, index) => {
        if ("text" in part) return <span key={part.text}>{part.text}</span>;
        const gap = question.options.findIndex(({ id }) => id === part.gap);
        const sentence = [trimmed(parts[index - 1]), t("gapBlank"), trimmed(parts[index + 1])]
          .join(" ")
          .trim();
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

export const formRules: FormRules<"inline-choice"> = {
  fieldNames: ["gap."],
  readForm: (form) => filled("gaps", group(form, "gap.")),
  completeness: ({ options }, { gaps }) => share(Object.keys(gaps).length, options.length),
  isTyped: false,
  hasParts: true,
};

/** Stands where a gap was left open. */
const openGap = "____";

export const answerRules: AnswerRules<"inline-choice"> = {
  lines: ({ statement, options }, { gaps }) => {
    const chosen = new Map<string, string>(Object.entries(gaps));
    const words = splitGaps(statement).map((part) => {
      if ("text" in part) return part.text;
      const gap = options.find(({ id }) => id === part.gap);
      return textOf(gap?.options ?? [], chosen.get(part.gap)) || openGap;
    });
    return [{ text: words.join("") }];
  },
  isOrdered: false,
  parts: ({ options }, key, response) =>
    options.map(({ id, options: choices }) => {
      const [yours, right] = [response?.gaps[id], key.gaps[id]];
      const given = textOf(choices, yours);
      return {
        id,
        item: undefined,
        yours: given === undefined ? undefined : { text: given },
        right: { text: textOf(choices, right) ?? "" },
        feedback: [...(yours ? [`${id}/${yours}`] : []), `${id}/${right ?? ""}`],
      };
    }),
  partsSayAll: false,
  keyParts: ({ gaps }) =>
    Object.entries(gaps).map(([gap, option]) => ({ part: gap, feedback: `${gap}/${option}` })),
  Drawing: undefined,
};

type Gap = { id: string; options: readonly { text: string }[] };

const choicesOf = (gaps: readonly Gap[], gap: string): string | undefined =>
  gaps
    .find(({ id }) => id === gap)
    ?.options.map(({ text }) => text)
    .join(" | ");

const PaperGaps: PrintRules<"inline-choice">["Paper"] = ({ question: { statement, options } }) => {
  const t = useTranslations("assignResults.print");
  return (
    <>
      <p className="hint">{t("gaps")}</p>
      <p>
        {splitGaps(statement).map((part) =>
          "text" in part ? part.text : <strong key={part.gap}>[{choicesOf(options, part.gap)}]</strong>,
        )}
      </p>
    </>
  );
};

const BodyGaps: PrintRules<"inline-choice">["Body"] = ({ question: { statement, options } }) => (
  <p>
    {splitGaps(statement).map((part) =>
      "text" in part ? (
        part.text
      ) : (
        <span key={part.gap} className={paper["gap"]}>
          [<bdi>{choicesOf(options, part.gap)}</bdi>]
        </span>
      ),
    )}
  </p>
);

export const printRules: PrintRules<"inline-choice"> = {
  Paper: PaperGaps,
  Body: BodyGaps,
  rightOptions: () => null,
};
