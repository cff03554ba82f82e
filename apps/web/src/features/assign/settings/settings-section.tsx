import type { ReactNode } from "react";
import styles from "./settings.module.css";

type Props = { id: string; title: string; children: ReactNode };

/** The id of a section's heading. */
export const sectionId = (id: string): string => `${id}-section`;

/** Settings that belong together. */
export const SettingsSection = ({ id, title, children }: Props) => (
  <section aria-labelledby={sectionId(id)} className={styles["section"]}>
    <h2 id={sectionId(id)}>{title}</h2>
    {children}
  </section>
);
