import { line, curveCatmullRom } from "d3-shape";
import styles from "./umbrella.module.css";

const width = 1000;
const height = 120;

/** The outline of a canopy with one scallop over each listed member. Stretched to its box; strokes keep their width. */
export function canopyPath(scallops: number): string {
  const dome =
    line().curve(curveCatmullRom)([
      [0, height],
      [width * 0.09, height * 0.5],
      [width * 0.27, height * 0.14],
      [width * 0.5, 0],
      [width * 0.73, height * 0.14],
      [width * 0.91, height * 0.5],
      [width, height],
    ]) ?? "";
  const step = width / scallops;
  const hem = Array.from({ length: scallops }, (_, at) => {
    const from = width - at * step;
    return `Q${from - step / 2} ${height - 44} ${from - step} ${height}`;
  });
  return `${dome}${hem.join("")}Z`;
}

export function Canopy({ scallops }: { scallops: number }) {
  const step = width / scallops;
  const ribs = Array.from({ length: scallops - 1 }, (_, at) => (at + 1) * step);
  return (
    <svg
      className={styles["canopy"]}
      viewBox={`-4 -4 ${width + 8} ${height + 8}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path className={styles["cloth"]} d={canopyPath(scallops)} />
      {ribs.map((x) => (
        <path
          key={x}
          className={styles["rib"]}
          d={`M${width / 2} 0Q${(x + width / 2) / 2 + (x - width / 2) * 0.35} ${height * 0.25} ${x} ${height}`}
        />
      ))}
    </svg>
  );
}

/** Somebody who leads, or an empty seat. */
export function Seat({ taken }: { taken: boolean }) {
  return (
    <svg className={styles["seat"]} viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
      <path
        className={styles[taken ? "taken" : "empty"]}
        d="M16 4a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11zM5 29c0-7 4.5-11 11-11s11 4 11 11z"
      />
    </svg>
  );
}
