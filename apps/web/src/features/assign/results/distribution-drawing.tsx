import { scaleBand, scaleLinear } from "d3-scale";
import type { ClassStatistics } from "@wellread/assessment";
import { useTranslations } from "next-intl";
import styles from "./distribution.module.css";

const width = 520;
const height = 150;
const foot = 44;
const head = 20;

type Props = { bins: ClassStatistics["distribution"]["bins"]; label: string };

/** The range of results that a bar counts: on one line, or on two where the drawing is narrow. */
const BinLabel = ({ from, to, middle }: { from: number; to: number; middle: number }) => {
  const t = useTranslations("assignResults.spread");
  return (
    <g className={styles["axis"]} textAnchor="middle">
      <text className={styles["wide"]} x={middle} y={height + 17}>
        {t("bin", { from, to })}
      </text>
      <text className={styles["narrow"]} y={height + 19}>
        <tspan x={middle}>{from}–</tspan>
        <tspan x={middle} dy={22}>
          {to}
        </tspan>
      </text>
    </g>
  );
};

/** How many students have which result: a bar for each range, with its count above. */
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
      {bins.map(({ from, to, count }) => {
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
            <BinLabel from={from} to={to} middle={middle} />
          </g>
        );
      })}
      <path className={styles["base"]} d={`M0 ${height}H${width}`} />
    </svg>
  );
};
