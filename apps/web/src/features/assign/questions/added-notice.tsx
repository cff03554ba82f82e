import { useTranslations } from "next-intl";
import type { AddedQuestions } from "@/server/assignments/added-questions";
import { FocusedAlert } from "../frame/focused-alert";
import { ProblemRow } from "./problem-row";

const fates = ["refused", "left-out", "changed"] as const;

/**
 * The outcome of adding a file of questions: how many were added, which were left out, and which were changed, line by
 * line.
 */
export const AddedNotice = ({ added }: { added: AddedQuestions }) => {
  const t = useTranslations("ownQuestions");
  const { known, beyond, problems, problemCount } = added;
  const told = fates
    .map((fate) => ({ fate, of: problems.filter((problem) => problem.fate === fate) }))
    .filter(({ of }) => of.length > 0);
  return (
    <FocusedAlert>
      <h2>{t("added", { count: added.added.length })}</h2>
      {known > 0 && <p>{t("known", { count: known })}</p>}
      {beyond > 0 && <p>{t("beyond", { count: beyond })}</p>}
      {told.map(({ fate, of }) => (
        <section key={fate} aria-labelledby={`added-${fate}`}>
          <h3 id={`added-${fate}`}>{t(`fates.${fate}`)}</h3>
          <ul>
            {of.map((problem) => (
              <ProblemRow key={JSON.stringify(problem)} problem={problem} />
            ))}
          </ul>
        </section>
      ))}
      {problemCount > problems.length && <p>{t("more", { count: problemCount - problems.length })}</p>}
    </FocusedAlert>
  );
};
