import { useTranslations } from "next-intl";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import { AnswerLines } from "./answer-lines";
import styles from "./questions.module.css";

/** A folded list of the variants at one place in the quiz, of which each student is given one. */
export const VariantList = ({ variants }: { variants: AssignmentQuestion["variants"] }) => {
  const t = useTranslations("assign.questions");
  return (
    <details>
      <summary>{t("variants", { count: variants.length })}</summary>
      <ul className={styles["why"]}>
        {variants.map(({ id, stem, answer }) => (
          <li key={id}>
            {stem}
            <AnswerLines lines={answer} />
          </li>
        ))}
      </ul>
    </details>
  );
};
