import type { ReactNode } from "react";
import styles from "./join.module.css";

/** A line of what there is to know. */
export const Fact = ({ term, children }: { term: string; children: ReactNode }) => (
  <div className={styles["fact"]}>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);
