import type { Interaction } from "@wellread/content";
import { useTranslations } from "next-intl";
import styles from "./question.module.css";

/** Interactions whose answer can be partly right. */
const hasParts: Record<Interaction, boolean> = {
  choice: false,
  "true-false-set": true,
  "multiple-response": true,
  match: true,
  order: true,
  "text-entry": false,
  "number-entry": false,
  "inline-choice": true,
};

type Props = { interaction: Interaction; partialCredit: boolean };

/** How a question is scored: one line, and the whole rule on request. */
export const ScoringNote = ({ interaction, partialCredit }: Props) => {
  const t = useTranslations("take");
  const rule = hasParts[interaction] && !partialCredit ? "whole" : interaction;
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
