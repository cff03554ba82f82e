import { useTranslations } from "next-intl";
import type { StudentProgress } from "@/server/assignments/progress-view";
import { LiveSquare } from "./live-square";
import styles from "./live.module.css";
import { squaresOf } from "./live-state";
import { StudentState } from "./student-state";

type Props = { assignmentId: string; student: StudentProgress; questions: number; namesHidden: boolean };

/** One student: the name, how far, and each question. The name leads to what can be done for the student. */
export const LiveRow = ({ assignmentId, student, questions, namesHidden }: Props) => {
  const t = useTranslations("assign.live");
  const name = namesHidden ? null : student.nickname;
  return (
    <tr>
      <th scope="row">
        <a dir="auto" href={`/assignments/${assignmentId}/students/${student.id}`}>
          {name ?? t("numbered", { number: student.number })}
        </a>
      </th>
      <td className={styles["state"]}>
        <StudentState student={student} />
      </td>
      {squaresOf(student, questions).map(({ number, square }) => (
        <td key={number} className={styles["square"]}>
          <LiveSquare square={square} />
        </td>
      ))}
    </tr>
  );
};
