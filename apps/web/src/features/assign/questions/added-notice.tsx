import { useTranslations } from "next-intl";
import type { AddedQuestions } from "@/server/assignments/added-questions";
import { FocusedAlert } from "../frame/focused-alert";

type Problem = AddedQuestions["problems"][number];

const ProblemRow = ({ problem: { code, detail, file, line, question } }: { problem: Problem }) => {
  const t = useTranslations("ownQuestions");
  return (
    <li>
      <span className="label">{file === "" ? t("line", { line }) : t("lineIn", { file, line })}</span>{" "}
      {question !== "" && (
        <>
          <bdi>{question}</bdi>:{" "}
        </>
      )}
      {t(`problem.${code}`, { detail, told: detail === "" ? "no" : "yes" })}
    </li>
  );
};

/** What became of a file of own questions: how many came in, and what is wrong with the others, by line. */
export const AddedNotice = ({ added }: { added: AddedQuestions }) => {
  const t = useTranslations("ownQuestions");
  const { known, beyond, problems, problemCount } = added;
  return (
    <FocusedAlert>
      <h2>{t("added", { count: added.added.length })}</h2>
      {known > 0 && <p>{t("known", { count: known })}</p>}
      {beyond > 0 && <p>{t("beyond", { count: beyond })}</p>}
      {problems.length > 0 && (
        <>
          <p>{t("problems")}</p>
          <ul>
            {problems.map((problem) => (
              <ProblemRow key={JSON.stringify(problem)} problem={problem} />
            ))}
          </ul>
          {problemCount > problems.length && <p>{t("more", { count: problemCount - problems.length })}</p>}
        </>
      )}
    </FocusedAlert>
  );
};
