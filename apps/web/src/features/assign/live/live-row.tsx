import type { StudentProgress } from "@/server/assignments/progress-view";
import { LiveSquare } from "./live-square";
import styles from "./live.module.css";
import { squaresOf } from "./live-state";
import { StudentLink } from "./student-link";
import { StudentState } from "./student-state";

type Props = { assignmentId: string; student: StudentProgress; questions: number; namesHidden: boolean };

/** The row of one student: the name, the progress, and a square for each question. */
export const LiveRow = ({ assignmentId, student, questions, namesHidden }: Props) => (
  <tr>
    <th scope="row">
      <StudentLink
        href={`/assignments/${assignmentId}/students/${student.id}`}
        nickname={namesHidden ? null : student.nickname}
        number={student.number}
      />
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
