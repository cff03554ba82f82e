import type { Outcome, PartOutcome } from "@wellread/assessment";
import styles from "./results.module.css";

/** One a meaning. "In part" is no figure, as it stands for a third as well as for a half. */
const signs = { right: "✓", partly: "◐", wrong: "✗", missed: "✗", unanswered: "–" } as const satisfies Record<
  Outcome | PartOutcome,
  string
>;

/** The sign of an outcome. It stands beside a word that says the same, so it is not read out. */
export const OutcomeSign = ({ outcome }: { outcome: Outcome | PartOutcome }) => (
  <span aria-hidden="true" className={styles["sign"]} data-outcome={outcome}>
    {signs[outcome]}
  </span>
);
