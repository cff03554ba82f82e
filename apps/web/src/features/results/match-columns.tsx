import type { ResponseOf } from "@wellread/assessment";
import type { PublicAskedQuestionOf } from "@wellread/content";
import { useTranslations } from "next-intl";
import { JoinedColumns, type Join } from "./joined-columns";

type Props = {
  question: PublicAskedQuestionOf<"match">;
  response: ResponseOf<"match"> | null;
  answer: ResponseOf<"match">;
};

/** A match drawn: your lines, and the right ones where yours are not. */
export const MatchColumns = ({ question, response, answer }: Props) => {
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
