import type { ReactNode } from "react";
import styles from "./settings.module.css";

type Props = { id: string; title: string; children: ReactNode };

/** Settings that belong together. */
export const SettingsSection = ({ id, title, children }: Props) => (
  <section aria-labelledby={`${id}-section`} className={styles["section"]}>
    <h2 id={`${id}-section`}>{title}</h2>
    {children}
  </section>
);
