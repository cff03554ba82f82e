import { useTranslations } from "next-intl";
import styles from "./joined-columns.module.css";

const kinds = ["right", "not-right", "key"] as const;

/** A line from a row of the left column to a row of the right one, both from 0. */
export type Join = { from: number; to: number; is: (typeof kinds)[number] };

type Props = {
  label: string;
  heads: readonly [string, string];
  left: readonly string[];
  right: readonly string[];
  joins: readonly Join[];
};

/** The middle of a row in a column of `rows` equal rows, in hundredths of the column. */
const middle = (row: number, rows: number): number => ((row + 0.5) / rows) * 100;

const Column = ({ head, texts }: { head: string; texts: readonly string[] }) => (
  <div className={styles["column"]}>
    <p className={styles["columnHead"]}>{head}</p>
    <ul className={styles["columnList"]}>
      {texts.map((text) => (
        <li key={text}>
          <bdi>{text}</bdi>
        </li>
      ))}
    </ul>
  </div>
);

/** Two columns with lines between them. The text below it says the same in words. */
export const JoinedColumns = ({ label, heads, left, right, joins }: Props) => {
  const t = useTranslations("results");
  return (
    <figure className={styles["joined"]}>
      <Column head={heads[0]} texts={left} />
      <svg
        role="img"
        aria-label={label}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        className={styles["joins"]}
      >
        {joins.map(({ from, to, is }) => (
          <line
            key={`${is}-${from}-${to}`}
            x1="2"
            x2="98"
            y1={middle(from, left.length)}
            y2={middle(to, right.length)}
            className={styles["join"]}
            data-is={is}
          />
        ))}
      </svg>
      <Column head={heads[1]} texts={right} />
      <figcaption className={styles["joinedKey"]}>
        {kinds
          .filter((kind) => joins.some(({ is }) => is === kind))
          .map((kind) => (
            <span key={kind} data-is={kind}>
              {t(`join.${kind}`)}
            </span>
          ))}
      </figcaption>
    </figure>
  );
};
