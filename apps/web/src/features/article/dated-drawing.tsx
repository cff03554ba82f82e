import { scaleLinear } from "d3-scale";
import { useTranslations } from "next-intl";
import { useFormat } from "@/i18n/use-format";
import { monthToDate, type Period } from "./edtf.ts";
import type { DatedFact } from "./timeline-data.ts";
import styles from "./timeline.module.css";

const lane = 46;

/** Whole years around some periods; one more where a period is left open, so that its arrow has room. */
function yearsAround(periods: readonly Period[]): number[] {
  const first = Math.floor(Math.min(...periods.map(({ start }) => start)) / 12);
  const last = Math.max(...periods.map(({ start, end }) => Math.ceil((end ?? start + 1) / 12)));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Dated facts on a calendar: a box for "some time in that year", a dot and an arrow for "since". */
export function DatedDrawing({ dated }: { dated: readonly DatedFact[] }) {
  const format = useFormat();
  const years = yearsAround(dated.map(({ period }) => period));
  const x = scaleLinear([(years[0] ?? 0) * 12, (years.at(-1) ?? 0) * 12], [0, 100]);
  const height = dated.length * lane + 34;
  return (
    <svg className={styles["drawing"]} width="100%" height={height} aria-hidden="true">
      {years.map((year) => (
        <svg key={year} x={`${x(year * 12)}%`} overflow="visible">
          <line className={styles["tick"]} x1="0" x2="0" y1="0" y2={height - 24} />
        </svg>
      ))}
      {years.slice(0, -1).map((year) => (
        <text
          key={year}
          className={styles["year"]}
          x={`${x(year * 12 + 6)}%`}
          y={height - 6}
          textAnchor="middle"
        >
          {format.dateTime(monthToDate(year * 12), { year: "numeric" })}
        </text>
      ))}
      <line className={styles["axis"]} x1="0" x2="100%" y1={height - 24} y2={height - 24} />
      {dated.map(({ fact, period }, at) => (
        <svg key={fact.id} y={at * lane} width="100%" height={lane} overflow="visible">
          <PeriodMark period={period} start={x(period.start)} end={x(period.end ?? period.start)} />
        </svg>
      ))}
    </svg>
  );
}

interface PeriodMarkProps {
  period: Period;
  /** Both in percent of the drawing's width. */
  start: number;
  end: number;
}

function PeriodMark({ period, start, end }: PeriodMarkProps) {
  const t = useTranslations("article.timeline");
  const format = useFormat();
  const from = monthToDate(period.start);
  if (period.end !== undefined) {
    return (
      <>
        <rect className={styles["span"]} x={`${start}%`} width={`${end - start}%`} y="10" height="26" />
        <text className={styles["date"]} x={`${(start + end) / 2}%`} y="27.5" textAnchor="middle">
          {t("within", { year: format.dateTime(from, { year: "numeric" }) })}
        </text>
      </>
    );
  }
  return (
    <>
      <line className={styles["since"]} x1={`${start}%`} x2="99%" y1="23" y2="23" />
      <svg x="100%" y="23" overflow="visible">
        <path className={styles["arrow"]} d="M-10-5.5 0 0-10 5.5" />
      </svg>
      <svg x={`${start}%`} y="23" overflow="visible">
        <circle className={styles["point"]} r="6" />
        <text className={styles["date"]} x="-12" y="4.5" textAnchor="end">
          {t("since", { month: format.dateTime(from, { year: "numeric", month: "long" }) })}
        </text>
      </svg>
    </>
  );
}
