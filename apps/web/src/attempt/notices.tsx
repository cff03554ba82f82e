import type { Interaction, PublicAskedQuestion } from "@wellread/content";
import { useTranslations } from "next-intl";
import type { AssignedView } from "@/model/attempt";
import { FrameLink } from "@/shell/frame-link";
import type { IdleCheck } from "./destination";
import { formRules } from "./interactions/form-rules";
import styles from "./question.module.css";
import type { Conflict } from "./save-queue";

/** Says that there was no answer to check, or still the one that was checked before. */
export const IdleCheckNotice = ({ why }: { why: IdleCheck }) => {
  const t = useTranslations("take.check");
  return (
    <p role="alert" className={`notice ${styles["notice"] ?? ""}`}>
      {t(why)}
    </p>
  );
};

/** Says that this question was answered elsewhere too, and which answer stays. */
export const AnsweredElsewhere = ({ stays }: Pick<Conflict, "stays">) => {
  const t = useTranslations("take.question.conflict");
  return (
    <output className={`notice ${styles["notice"] ?? ""}`}>
      <span key={stays}>{t(stays)}</span>
    </output>
  );
};

/** Says that this answer was checked in another tab; reloading the page shows the outcome. */
export const CheckedElsewhere = ({ href }: { href: string }) => {
  const t = useTranslations("take.check");
  return (
    <output className={`notice ${styles["notice"] ?? ""}`}>
      {t("elsewhere")} <FrameLink href={href}>{t("elsewhereLink")}</FrameLink>
    </output>
  );
};

/** Says that a teacher's own question has not been proven; renders nothing for other questions. */
export const NotProven = ({ question }: { question: PublicAskedQuestion }) => {
  const t = useTranslations("take.question");
  return "proven" in question && <p className="hint">{t("own")}</p>;
};

/** Says that answers which came too late now count, as the teacher reopened the attempt. */
export const RestoredNotice = ({ assignment: { restored } }: { assignment: AssignedView }) => {
  const t = useTranslations("take");
  if (restored === 0) return null;
  return <p className={`notice ${styles["notice"] ?? ""}`}>{t("restored", { count: restored })}</p>;
};

type Rule = Interaction | "exact" | "spelling" | "whole";

/** The words that say how a question is scored. */
function ruleOf(question: PublicAskedQuestion, partialCredit: boolean): Rule {
  const { interaction } = question;
  if (formRules[interaction].hasParts && !partialCredit) return "whole";
  const comparison = interaction === "text-entry" ? question.comparison : undefined;
  return comparison === undefined || comparison === "name" ? interaction : comparison;
}

type Props = { question: PublicAskedQuestion; partialCredit: boolean };

/** How a question is scored: one line, and the whole rule on request. */
export const ScoringNote = ({ question, partialCredit }: Props) => {
  const t = useTranslations("take");
  const rule = ruleOf(question, partialCredit);
  return (
    <div className={styles["scoring"]}>
      <p>{t(`scoring.${rule}.short`)}</p>
      <details>
        <summary>{t("question.scoringMore")}</summary>
        <p>{t(`scoring.${rule}.full`)}</p>
      </details>
    </div>
  );
};
