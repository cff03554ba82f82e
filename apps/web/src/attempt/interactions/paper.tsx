import type { Option } from "@wellread/content";
import type { ReactNode } from "react";
import styles from "./paper.module.css";

/** A line to write on. */
export const Line = () => <span className={styles["line"]} aria-hidden="true" />;

/** A box to tick. */
export const Box = () => <span className={styles["box"]} aria-hidden="true" />;

/** Options to tick, number or match, each after its box or line. */
export const PaperOptions = ({ options, sign }: { options: readonly Option[]; sign: ReactNode }) => (
  <ul className={styles["options"]}>
    {options.map(({ id, text }) => (
      <li key={id}>
        {sign} <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

/** Options to read. */
export const BodyOptions = ({ options }: { options: readonly Option[] }) => (
  <ul className={styles["bodyOptions"]}>
    {options.map(({ id, text }) => (
      <li key={id}>
        <bdi>{text}</bdi>
      </li>
    ))}
  </ul>
);

/** A line to write an answer on. */
export const WritingLine = () => (
  <p>
    <Line />
  </p>
);
