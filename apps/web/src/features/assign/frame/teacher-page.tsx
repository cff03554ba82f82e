import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { AssignmentNav, type Place } from "./assignment-nav";
import styles from "./frame.module.css";

type Props = {
  assignment: AssignmentView;
  /** What the page is about; the assignment's own title stands above it. */
  title: string;
  current?: Place;
  /** Whether the content is wider than a reading column. The heading stays where it is on the other pages. */
  wide?: boolean;
  children: ReactNode;
};

/** The frame of every page of an assignment: its title, its state, and links to the other pages. */
export const TeacherPage = ({ assignment, title, current, wide = false, children }: Props) => {
  const t = useTranslations("assign");
  return (
    <main id="content" className="page page--wide stack">
      <div className={styles["head"]}>
        <div className={styles["titleRow"]}>
          <p className="kicker">
            <bdi>{assignment.settings.title}</bdi>
          </p>
          <span className="tag">{t(`state.${assignment.state}`)}</span>
        </div>
        <h1>{title}</h1>
      </div>
      <AssignmentNav id={assignment.id} role={assignment.role} current={current} />
      <div className={`stack ${wide ? "" : (styles["column"] ?? "")}`}>{children}</div>
    </main>
  );
};
