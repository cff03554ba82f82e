import type { ReactNode } from "react";
import styles from "./student.module.css";

type Props = {
  assignmentId: string;
  studentId: string;
  action: "rename" | "code" | "remove" | "extra-time" | "reopen";
  title: string;
  text?: string;
  children: ReactNode;
};

/** A new code has an address of its own, as the response is the page that shows it. */
const formPath = (id: string, action: Props["action"]): string =>
  `/assignments/${id}/students/${action === "code" ? "code" : "change"}`;

/** One thing that can be done for a student, with its fields and its button. */
export const StudentForm = ({ assignmentId, studentId, action, title, text, children }: Props) => (
  <section aria-labelledby={action} className={styles["section"]}>
    <h2 id={action}>{title}</h2>
    {text && <p className="small">{text}</p>}
    <form method="post" action={formPath(assignmentId, action)} className="field">
      <input type="hidden" name="student" value={studentId} />
      <input type="hidden" name="action" value={action} />
      {children}
    </form>
  </section>
);
