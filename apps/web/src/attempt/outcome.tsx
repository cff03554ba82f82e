import type { Outcome, PartOutcome } from "@wellread/assessment";
import type { Feedback } from "@wellread/content";
import { useFormat } from "@/i18n/use-format";
import { Pilcrow, type PilcrowPage } from "@/shell/pilcrow";
import styles from "./result-page.module.css";

type FeedbackProps = {
  /** The page of the reading that its ¶ lead to. */
  page: PilcrowPage;
  /** With the facts that it is about, whose sentences are marked there. */
  feedback: Feedback & { facts?: readonly string[] };
};

/** What the article says, with the paragraphs that say it. */
export const FeedbackText = ({ page, feedback }: FeedbackProps) => (
  <>
    <bdi>{feedback.text}</bdi>
    {feedback.paragraphs.map((paragraph) => (
      <span key={paragraph}>
        {" "}
        <Pilcrow page={page} paragraph={paragraph} facts={feedback.facts ?? []} />
      </span>
    ))}
  </>
);

/** One sign for each meaning. "Partly" has no figure, as it can mean a third as well as a half. */
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

/** Formats points with at most `digits` decimals: 7, 7.3. */
export const usePoints = (): ((points: number, digits?: number) => string) => {
  const format = useFormat();
  return (points, digits = 1) => format.number(points, { maximumFractionDigits: digits });
};
