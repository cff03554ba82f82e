import { useTranslations } from "next-intl";
import { type Join, JoinedColumns } from "@/attempt/joined-columns";
import { BodyOptions, Line, PaperOptions } from "./paper";
import { listed, moveOption, optionParts, share, textOf } from "./pieces";
import type { AnswerRules, DrawingProps, FormRules, PartValue, PrintRules } from "./rules";

export const formRules: FormRules<"order"> = {
  fieldNames: ["position", "confirmed"],
  readForm: (form, go) => {
    const shown = form.getAll("position");
    if (go.to === "up" || go.to === "down") return { options: moveOption(shown, go.option, go.to) };
    return form.get("confirmed") === "on" ? { options: shown } : null;
  },
  completeness: (question, { options }) => share(options.length, question.options.length),
  isTyped: false,
  hasParts: true,
};

const place = (order: readonly string[] | undefined, id: string): PartValue | undefined => {
  const at = order?.indexOf(id) ?? -1;
  return at < 0 ? undefined : { place: at + 1 };
};

/** A drawing of an order: each item of the student's order joined with its place in the right one. */
const OrderColumns = ({ question, response, answer }: DrawingProps<"order">) => {
  const t = useTranslations("results");
  if (response === null) return null;
  const named = (ids: readonly string[]): string[] => ids.map((id) => textOf(question.options, id) ?? "");
  const joins = response.options.map((id, from): Join => {
    const to = answer.options.indexOf(id);
    return { from, to, is: from === to ? "right" : "not-right" };
  });
  return (
    <JoinedColumns
      label={t("orderAlt")}
      heads={[t("orderYours"), t("orderRight")]}
      left={named(response.options)}
      right={named(answer.options)}
      joins={joins}
    />
  );
};

export const answerRules: AnswerRules<"order"> = {
  lines: ({ options }, response) => listed(options, response.options),
  isOrdered: true,
  parts: ({ options }, key, response) =>
    key.options.map((id, at) => ({
      id,
      item: textOf(options, id),
      yours: place(response?.options, id),
      right: { place: at + 1 },
      feedback: [id],
    })),
  partsSayAll: true,
  keyParts: ({ options }) => optionParts(options),
  Drawing: OrderColumns,
};

const NumberedLines: PrintRules<"order">["Paper"] = ({ question }) => {
  const t = useTranslations("assignResults.print");
  return (
    <>
      <p className="hint">{t("order")}</p>
      <PaperOptions options={question.options} sign={<Line />} />
    </>
  );
};

export const printRules: PrintRules<"order"> = {
  Paper: NumberedLines,
  Body: ({ question }) => <BodyOptions options={question.options} />,
  rightOptions: () => null,
};
