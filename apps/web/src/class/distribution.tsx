import type { ClassStatistics } from "@wellread/assessment";
import { scaleBand, scaleLinear } from "d3-scale";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import styles from "./distribution.module.css";
import type { ClassResults } from "./results-view.server";

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
const DistributionDrawing = ({ bins, label }: Props) => {
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

type Spread = ClassResults["statistics"]["distribution"];

const Sentence = ({ spread: { n, mean, median, lowest, highest } }: { spread: Spread }) => {
  const t = useTranslations("assignResults.spread");
  const format = useFormat();
  if (mean === null || median === null || lowest === null || highest === null) return null;
  const whole = (value: number) => format.number(value, { maximumFractionDigits: 0 });
  if (n === 1) return <p>{t("one", { mean: whole(mean) })}</p>;
  const said = { median: whole(median), mean: whole(mean), lowest: whole(lowest), highest: whole(highest) };
  return <p>{t("sentence", said)}</p>;
};

/** How the results of the class are distributed: a picture, a sentence, and the same as a table. */
export const Distribution = ({ results }: { results: ClassResults }) => {
  const t = useTranslations("assignResults.spread");
  const spread = results.statistics.distribution;
  return (
    <section aria-labelledby="spread" className="stack">
      <h2 id="spread">{t("title")}</h2>
      <Sentence spread={spread} />
      {results.severalAttempts && <p className="hint">{t("first")}</p>}
      <figure className={styles["figure"]}>
        <DistributionDrawing bins={spread.bins} label={t("alt")} />
        <figcaption className="hint">{t("axis")}</figcaption>
      </figure>
      <details className="print-numbers">
        <summary>{t("table")}</summary>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("range")}</th>
              <th scope="col">{t("count")}</th>
            </tr>
          </thead>
          <tbody>
            {spread.bins.map((bin) => (
              <tr key={bin.from}>
                <th scope="row">{t("rangeOf", bin)}</th>
                <td>{bin.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
};
