import { useTranslations } from "next-intl";
import { OutcomeSign } from "@/features/results/outcome-sign";
import { usePoints } from "@/features/results/use-points";
import type { StudentResult } from "@/server/results/class-results-view";
import styles from "./student-table.module.css";

type Cells = NonNullable<StudentResult["result"]>["cells"];

/** A sign for each question, with a dot where a regrade changed its points. */
export const StudentCells = ({ cells }: { cells: Cells }) => {
  const t = useTranslations("assignResults.students");
  const inFigures = usePoints();
  return cells.map(({ question, points, outcome, uncorrected }, at) => {
    const isCorrected = points !== uncorrected;
    const said = outcome === null ? t("dropped") : t(`outcome.${outcome}`);
    const earned = { points: inFigures(points ?? 0, 2) };
    const [inPart, changed] = [outcome === "partly" ? "yes" : "no", isCorrected ? "yes" : "no"];
    const label = t("cell", { number: at + 1, outcome: said, inPart, ...earned, changed });
    return (
      <td
        key={question}
        className={styles["signCell"]}
        title={inPart === "yes" ? t("earned", earned) : undefined}
      >
        {outcome !== null && <OutcomeSign outcome={outcome} />}
        {isCorrected && (
          <span aria-hidden="true" className={styles["dot"]}>
            •
          </span>
        )}
        <span className="visually-hidden">{label}</span>
      </td>
    );
  });
};
