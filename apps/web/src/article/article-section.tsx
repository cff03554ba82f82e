import type { ReactNode } from "react";
import styles from "./article-section.module.css";

/** A section of the article page: its name in the margin, its content beside it. */
export function ArticleSection({ id, name, children }: { id: string; name: string; children: ReactNode }) {
  return (
    <section className={styles["section"]} id={id} aria-labelledby={`${id}-name`}>
      <h2 className={styles["name"]} id={`${id}-name`}>
        {name}
      </h2>
      <div className={styles["content"]}>{children}</div>
    </section>
  );
}

/** A graphic under a single sentence that says what it shows. */
export function Graphic({ headline, children }: { headline: string; children: ReactNode }) {
  return (
    <figure className={styles["figure"]}>
      <figcaption className={styles["headline"]}>{headline}</figcaption>
      {children}
    </figure>
  );
}
