import { useTranslations } from "next-intl";
import type { AssignmentQuestion } from "@/server/assignments/question-view";
import { KeyedQuestion } from "./keyed-question";
import styles from "./questions.module.css";
import { RemoveForm, SwapForm } from "./swap-form";
import { VariantList } from "./variant-list";

type Props = {
  assignmentId: string;
  article: string;
  questions: readonly AssignmentQuestion[];
  isFrozen: boolean;
};

/** The questions in the order in which they are asked, each with what can be done with it. */
export const QuestionList = ({ assignmentId, article, questions, isFrozen }: Props) => {
  const t = useTranslations("assign.questions");
  return (
    <ol className={`bare ${styles["list"] ?? ""}`}>
      {questions.map((each) => (
        <li key={each.question.id} id={`q${each.number}`} className={styles["item"]}>
          <KeyedQuestion article={article} asked={each} />
          {each.variants.length > 1 && <VariantList variants={each.variants} />}
          {!isFrozen && (
            <div className={styles["tools"]}>
              {each.level !== null && <SwapForm assignmentId={assignmentId} asked={each} />}
              {questions.length > 1 && (
                <RemoveForm
                  assignmentId={assignmentId}
                  question={each.question.id}
                  label={t("remove")}
                  name={t("removeName", { number: each.number })}
                />
              )}
            </div>
          )}
        </li>
      ))}
    </ol>
  );
};
