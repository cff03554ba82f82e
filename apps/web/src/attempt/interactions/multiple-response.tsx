import { useTranslations } from "next-intl";
import { useHydrated } from "@/shell/browser-buttons";
import { BodyOptions, Box, PaperOptions } from "./paper";
import { optionParts, share } from "./pieces";
import type { AnswerRules, ControlProps, FormRules, PrintRules } from "./rules";

/** Several of many: check boxes, and a count that informs and never blocks. */
export const Control = ({ question, response }: ControlProps<"multiple-response">) => {
  const t = useTranslations("take.question");
  const hydrated = useHydrated();
  const picked = response?.options ?? [];
  const count = picked.length;
  return (
    <>
      <p className="hint">
        <span>{t("selectMany", { select: question.select })}</span>
        {/* A live region has to be there before its first change. */}
        <span aria-live="polite">
          {hydrated && count > 0
            ? ` · ${t(count > question.select ? "selectedTooMany" : "selectedCount", { count })}`
            : ""}
        </span>
      </p>
      <div className="choices">
        {question.options.map((option) => (
          <label key={option.id} className="choice">
            <input
              type="checkbox"
              name="option"
              value={option.id}
              defaultChecked={picked.includes(option.id)}
            />
            <span className="choice__text">{option.text}</span>
          </label>
        ))}
      </div>
    </>
  );
};

export const formRules: FormRules<"multiple-response"> = {
  fieldNames: ["option"],
  readForm: (form) => (form.has("option") ? { options: form.getAll("option") } : null),
  completeness: ({ select }, { options }) => share(options.length, select),
  isTyped: false,
  hasParts: true,
};

export const answerRules: AnswerRules<"multiple-response"> = {
  lines: ({ options }, response) =>
    options.filter(({ id }) => response.options.includes(id)).map(({ text }) => ({ text })),
  isOrdered: false,
  parts: ({ options }, key, response) =>
    options.map(({ id, text }) => ({
      id,
      item: text,
      yours: { picked: response?.options.includes(id) ?? false },
      right: { picked: key.options.includes(id) },
      feedback: [id],
    })),
  partsSayAll: true,
  keyParts: ({ options }) => optionParts(options),
  Drawing: undefined,
};

const Boxes: PrintRules<"multiple-response">["Paper"] = ({ question: { options, select } }) => {
  const t = useTranslations("assignResults.print");
  return (
    <>
      <p className="hint">{t("select", { count: select })}</p>
      <PaperOptions options={options} sign={<Box />} />
    </>
  );
};

export const printRules: PrintRules<"multiple-response"> = {
  Paper: Boxes,
  Body: ({ question }) => <BodyOptions options={question.options} />,
  rightOptions: ({ options }, key) => ({ options, right: key.options }),
};
