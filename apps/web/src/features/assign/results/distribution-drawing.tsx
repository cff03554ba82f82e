import { scaleBand, scaleLinear } from "d3-scale";
import type { ClassStatistics } from "@wellread/assessment";
import styles from "./distribution.module.css";

const width = 520;
const height = 150;
const foot = 24;
const head = 20;

type Props = { bins: ClassStatistics["distribution"]["bins"]; label: string };

/** How many students have which result: a bar a range, its count above it. */
export const DistributionDrawing = ({ bins, label }: Props) => {
  const x = scaleBand(
    bins.map(({ from }) => from),
    [0, width],
  ).padding(0.12);
  const most = Math.max(1, ...bins.map(({ count }) => count));
  const y = scaleLinear([0, most], [height, 0]);
  return (
    <svg
      viewBox={`0 ${-head} ${width} ${height + head + foot}`}
      className={styles["distribution"]}
      role="img"
      aria-label={label}
    >
      {bins.map(({ from, count }) => {
        const left = x(from) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={from}>
            {count > 0 && (
              <>
                <rect
                  className={styles["column"]}
                  x={left}
                  y={y(count)}
                  width={x.bandwidth()}
                  height={height - y(count)}
                />
                <text className={styles["count"]} x={middle} y={y(count) - 6} textAnchor="middle">
                  {count}
                </text>
              </>
            )}
            <text className={styles["axis"]} x={middle} y={height + 17} textAnchor="middle">
              {from}
            </text>
          </g>
        );
      })}
      <path className={styles["base"]} d={`M0 ${height}H${width}`} />
    </svg>
  );
};
