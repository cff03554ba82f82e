import { useTranslations } from "next-intl";
import { type Join, JoinedColumns } from "@/attempt/joined-columns";
import styles from "./interactions.module.css";
import { BodyOptions, Line, PaperOptions } from "./paper";
import paper from "./paper.module.css";
import { filled, group, optionParts, share, textOf } from "./pieces";
import { OptionSelect } from "./question-fields";
import type { AnswerRules, ControlProps, DrawingProps, FormRules, PrintRules } from "./rules";

/** Each source has a labelled list of targets to choose from. */
export const Control = ({ question, response }: ControlProps<"match">) => (
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

export const formRules: FormRules<"match"> = {
  fieldNames: ["pair."],
  readForm: (form) => filled("pairs", group(form, "pair.")),
  completeness: ({ options }, { pairs }) => share(Object.keys(pairs).length, options.sources.length),
  isTyped: false,
  hasParts: true,
};

/** A drawing of a match: the student's lines, and the right ones where those are wrong. */
const MatchColumns = ({ question, response, answer }: DrawingProps<"match">) => {
  const t = useTranslations("results");
  const { sources, targets } = question.options;
  const joins = sources.flatMap(({ id }, from): Join[] => {
    const [yours, right] = [response?.pairs[id], answer.pairs[id]].map((target) =>
      targets.findIndex((option) => option.id === target),
    );
    if (yours === undefined || right === undefined) return [];
    if (yours === right) return [{ from, to: right, is: "right" }];
    const key: Join = { from, to: right, is: "key" };
    return yours < 0 ? [key] : [{ from, to: yours, is: "not-right" }, key];
  });
  return (
    <JoinedColumns
      label={t("matchAlt")}
      heads={[t("matchLeft"), t("matchRight")]}
      left={sources.map(({ text }) => text)}
      right={targets.map(({ text }) => text)}
      joins={joins}
    />
  );
};

export const answerRules: AnswerRules<"match"> = {
  lines: ({ options: { sources, targets } }, { pairs }) =>
    sources.flatMap(({ id, text }) =>
      pairs[id] === undefined ? [] : [{ source: text, target: textOf(targets, pairs[id]) ?? "" }],
    ),
  isOrdered: false,
  parts: ({ options: { sources, targets } }, key, response) =>
    sources.map(({ id, text }) => {
      const yours = textOf(targets, response?.pairs[id]);
      return {
        id,
        item: text,
        yours: yours === undefined ? undefined : { text: yours },
        right: { text: textOf(targets, key.pairs[id]) ?? "" },
        feedback: [id],
      };
    }),
  partsSayAll: true,
  keyParts: ({ pairs }) => optionParts(Object.keys(pairs)),
  Drawing: MatchColumns,
};

const PaperColumns: PrintRules<"match">["Paper"] = ({ question: { options } }) => {
  const t = useTranslations("assignResults.print");
  return (
    <>
      <p className="hint">{t("match")}</p>
      <div className={paper["columns"]}>
        <PaperOptions options={options.sources} sign={<Line />} />
        <ol className={paper["letters"]}>
          {options.targets.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ol>
      </div>
    </>
  );
};

export const printRules: PrintRules<"match"> = {
  Paper: PaperColumns,
  Body: ({ question: { options } }) => (
    <div className={paper["bodyColumns"]}>
      <BodyOptions options={options.sources} />
      <BodyOptions options={options.targets} />
    </div>
  ),
  rightOptions: () => null,
};
