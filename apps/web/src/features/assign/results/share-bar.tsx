import { scaleLinear } from "d3-scale";
import styles from "./share-bar.module.css";

const width = 200;
const height = 14;

type Props = {
  /** From 0 to 1. */
  share: number;
  /** Marked by a tick, from 0 to 1. */
  tick?: number | undefined;
  tone?: "plain" | "right" | "wrong";
};

/** A share as the length of a bar. The same is said in words beside it. */
export const ShareBar = ({ share, tick, tone = "plain" }: Props) => {
  const x = scaleLinear([0, 1], [0, width]).clamp(true);
  return (
    <svg viewBox={`-1 -3 ${width + 2} ${height + 6}`} className={styles["bar"]} aria-hidden="true">
      <rect className={styles["barTrack"]} width={width} height={height} />
      <rect className={styles["barFill"]} data-tone={tone} width={x(share)} height={height} />
      {tick !== undefined && <path className={styles["barTick"]} d={`M${x(tick)} -3v${height + 6}`} />}
    </svg>
  );
};
