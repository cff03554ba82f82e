import type { ReactNode } from "react";
import styles from "./student.module.css";

type Props = {
  assignmentId: string;
  studentId: string;
  action: "rename" | "merge" | "remove" | "extra-time" | "reopen";
  title: string;
  text?: string;
  children: ReactNode;
};

/** One thing that can be done for a student, with its fields and its button. */
export const StudentForm = ({ assignmentId, studentId, action, title, text, children }: Props) => (
  <section aria-labelledby={action} className={styles["section"]}>
    <h2 id={action}>{title}</h2>
    {text && <p className="small">{text}</p>}
    <form method="post" action={`/assignments/${assignmentId}/students/change`} className="field">
      <input type="hidden" name="student" value={studentId} />
      <input type="hidden" name="action" value={action} />
      {children}
    </form>
  </section>
);
