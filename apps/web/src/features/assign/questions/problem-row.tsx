import { useMessages, useTranslations } from "next-intl";
import type { AppMessages } from "@/i18n/messages";
import type { AddedQuestions } from "@/server/assignments/added-questions";

type Problem = AddedQuestions["problems"][number];
type Kinds = AppMessages["ownQuestions"]["kind"];

const isNamed = (kinds: Kinds, type: string): type is keyof Kinds => Object.hasOwn(kinds, type);

/** The plain name for another tool's kind of question; the tool's own name if we have none. */
const useKind = (type: string): string => {
  const t = useTranslations("ownQuestions.kind");
  const { kind } = useMessages().ownQuestions;
  if (type === "") return t("none");
  return isNamed(kind, type) ? t(type) : type;
};

/** What is wrong with one question in a file, and on which line. */
export const ProblemRow = ({ problem: { code, detail, file, line, question } }: { problem: Problem }) => {
  const t = useTranslations("ownQuestions");
  const kind = useKind(detail);
  return (
    <li>
      <span className="label">{file === "" ? t("line", { line }) : t("lineIn", { file, line })}</span>{" "}
      {question !== "" && (
        <>
          <bdi>{question}</bdi>:{" "}
        </>
      )}
      {t(`problem.${code}`, { detail, kind, told: detail === "" ? "no" : "yes" })}
    </li>
  );
};
