import type { ReactElement } from "react";
import type { FloatingShape } from "./timeline-data.ts";
import styles from "./timeline.module.css";

const arrow = (
  <svg x="100%" y="16" overflow="visible">
    <path className={styles["arrow"]} d="M-10-5.5 0 0-10 5.5" />
  </svg>
);

const line = (name: "line" | "since", from: string, to: string) => (
  <line className={styles[name]} x1={from} x2={to} y1="16" y2="16" />
);

const dot = (x: string) => <circle className={styles["point"]} cx={x} cy="16" r="6" />;

const stop = (x: string) => (
  <svg x={x} y="16" overflow="visible">
    <rect className={styles["stop"]} x="-2.5" y="-9" width="5" height="18" />
  </svg>
);

// Solid is what the fact states, dashed what it leaves open.
const drawings: Record<FloatingShape, ReactElement> = {
  opens: (
    <>
      {line("since", "50%", "99%")}
      {dot("50%")}
      {arrow}
    </>
  ),
  closes: (
    <>
      {line("line", "22%", "72%")}
      {dot("22%")}
      {stop("72%")}
    </>
  ),
  after: (
    <>
      {line("since", "8%", "99%")}
      {dot("8%")}
      {arrow}
    </>
  ),
  "goes-on": (
    <>
      {line("since", "0%", "99%")}
      {arrow}
    </>
  ),
};

/** The shape of a time that no calendar holds. Its length means nothing. */
export function FloatingDrawing({ shape }: { shape: FloatingShape }) {
  return (
    <svg className={styles["drawing"]} width="100%" height="32" aria-hidden="true">
      {drawings[shape]}
    </svg>
  );
}
