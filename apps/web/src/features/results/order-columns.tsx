import type { ResponseOf } from "@wellread/assessment";
import type { PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import { JoinedColumns, type Join } from "./joined-columns";

type Props = {
  question: PublicAskedQuestionOf<"order">;
  response: ResponseOf<"order">;
  answer: ResponseOf<"order">;
};

/** An order drawn: each item in yours, joined with its place in the right one. */
export const OrderColumns = ({ question, response, answer }: Props) => {
  const t = useTranslations("results");
  const named = (ids: readonly string[]): string[] =>
    ids.map((id) => question.options.find((option) => option.id === id)?.text ?? "");
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
