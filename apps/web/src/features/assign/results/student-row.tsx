import { useTranslations } from "next-intl";
import { usePoints } from "@/features/results/use-points";
import type { ClassResults, StudentResult } from "@/server/results/class-results-view";
import styles from "./student-table.module.css";
import { StudentCells } from "./student-cells";
import { useName } from "./use-name";

type Props = { student: StudentResult; results: ClassResults; hidden: boolean };

const Marks = ({ student }: { student: StudentResult }) => {
  const t = useTranslations("assignResults.students");
  const { result, submitted, atWork, firstDeleted } = student;
  const marks = [
    atWork && t("atWork"),
    result === null && !atWork && t(firstDeleted ? "deleted" : "notYet", { submitted }),
    result !== null && submitted > 1 && t("attempt", { number: result.number, submitted }),
    result?.lateAt !== null && result !== null && t("late"),
    result !== null && result.tooLate > 0 && t("tooLate", { count: result.tooLate }),
    result?.endedBy === "deadline" && t("byClock"),
  ].filter((mark) => mark !== false);
  return marks.map((mark) => (
    <span key={mark} className={styles["mark"]}>
      {mark}
    </span>
  ));
};

/** One student: what was earned, and a sign for each question. */
export const StudentRow = ({ student, results, hidden }: Props) => {
  const t = useTranslations("assignResults.students");
  const points = usePoints();
  const name = useName(hidden);
  const { result } = student;
  const address = result && `/assignments/${results.assignment}/results/attempts/${result.attempt}`;
  return (
    <tr>
      <th scope="row" className={styles["nameCell"]}>
        {address ? (
          <a href={address}>
            <bdi>{name(student)}</bdi>
          </a>
        ) : (
          <bdi>{name(student)}</bdi>
        )}
        <Marks student={student} />
      </th>
      {result === null ? (
        <td colSpan={results.questions.length + 2}>–</td>
      ) : (
        <>
          <td className="nowrap">
            {t("pointsOf", { points: points(result.points, 2), outOf: result.outOf })}
          </td>
          <td>{result.percent}</td>
          <StudentCells cells={result.cells} />
        </>
      )}
    </tr>
  );
};
