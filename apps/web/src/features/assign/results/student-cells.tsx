import { useTranslations } from "next-intl";
import { OutcomeSign } from "@/features/results/outcome-sign";
import type { StudentResult } from "@/server/results/class-results-view";
import styles from "./student-table.module.css";

type Cells = NonNullable<StudentResult["result"]>["cells"];

/** One sign a question; a dot where a correction changed it. */
export const StudentCells = ({ cells }: { cells: Cells }) => {
  const t = useTranslations("assignResults.students");
  return cells.map(({ question, points, outcome, uncorrected }, at) => {
    const isCorrected = points !== uncorrected;
    const said = outcome === null ? t("dropped") : t(`outcome.${outcome}`);
    const label = t("cell", { number: at + 1, outcome: said, changed: isCorrected ? "yes" : "no" });
    return (
      <td key={question} className={styles["signCell"]}>
        {outcome === null ? <span aria-hidden="true">–</span> : <OutcomeSign outcome={outcome} />}
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
