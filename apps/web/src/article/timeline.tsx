import type { Fact } from "@wellread/content";
import { scaleLinear } from "d3-scale";
import { useTranslations } from "next-intl";
import type { ReactElement } from "react";
import { useFormat } from "@/i18n/use-format";
import { ArticleSection, Graphic } from "./article-section";
import { type ArticleView, nameOf } from "./article-view";
import {
  type DatedFact,
  monthToDate,
  type Period,
  timelineOf,
  type UndatedFact,
  type UndatedShape,
} from "./fact-times";
import { FactPilcrows, Statement, VoiceLabel } from "./fact";
import styles from "./timeline.module.css";

const lane = 46;

/** The whole years that the periods span, and one more if a period has an open end, so that its arrow has room. */
function yearsAround(periods: readonly Period[]): number[] {
  const first = Math.floor(Math.min(...periods.map(({ start }) => start)) / 12);
  const last = Math.max(...periods.map(({ start, end }) => Math.ceil((end ?? start + 1) / 12)));
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Dated facts on a calendar: a box for "some time in that year", a dot and an arrow for "since". */
function DatedDrawing({ dated }: { dated: readonly DatedFact[] }) {
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

// Solid lines are what the fact states, dashed lines what it leaves open.
const drawings: Record<UndatedShape, ReactElement> = {
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

/** The shape of a time that cannot be put on a calendar. Its length means nothing. */
function UndatedDrawing({ shape }: { shape: UndatedShape }) {
  return (
    <svg className={styles["drawing"]} width="100%" height="32" aria-hidden="true">
      {drawings[shape]}
    </svg>
  );
}

/** When things happened, as far as the article dates them, and separately what has no date in the article. */
export function Timeline({ view }: { view: ArticleView }) {
  const t = useTranslations("article.timeline");
  const { dated, differing, floating } = timelineOf(view.folder);
  const undated = differing.flat().length + floating.length;
  if (dated.length + undated === 0) return null;
  return (
    <ArticleSection id="times" name={t("section")}>
      <Graphic headline={t("headline", { dated: dated.length, total: dated.length + undated })}>
        {dated.length > 0 && (
          <div className={styles["part"]}>
            <h3 className={styles["name"]}>{t("dated")}</h3>
            <DatedDrawing dated={dated} />
            <ul className={`bare ${styles["facts"] ?? ""}`}>
              {dated.map(({ fact }) => (
                <li key={fact.id}>
                  <FactOnTimeline view={view} fact={fact} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {undated > 0 && (
          <div className={styles["part"]}>
            <h3 className={styles["name"]}>{t("floating")}</h3>
            <p className="soft small">{t("floatingLead")}</p>
            {differing.map((group) => (
              <div key={group[0]?.fact.id} className={styles["differ"]}>
                <p className={styles["differs"]}>{t("differ")}</p>
                <Lanes view={view} lanes={group} />
              </div>
            ))}
            <Lanes view={view} lanes={floating} />
          </div>
        )}
      </Graphic>
    </ArticleSection>
  );
}

function Lanes({ view, lanes }: { view: ArticleView; lanes: readonly UndatedFact[] }) {
  const t = useTranslations("article.timeline");
  return (
    <ul className={`bare ${styles["lanes"] ?? ""}`}>
      {lanes.map(({ fact, shape, event }) => (
        <li key={fact.id} className={styles["lane"]}>
          <div className={styles["shape"]}>
            {event !== undefined && (
              <span className={styles["event"]}>{t("undated", { event: nameOf(view, event) })}</span>
            )}
            <UndatedDrawing shape={shape} />
          </div>
          <FactOnTimeline view={view} fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function FactOnTimeline({ view, fact }: { view: ArticleView; fact: Fact }) {
  return (
    <p className={styles["told"]}>
      <Statement view={view} fact={fact} />
      {"\u00a0"}
      <FactPilcrows article={view.folder.article.id} fact={fact} />
      <br />
      <VoiceLabel view={view} voice={fact.voice} />
    </p>
  );
}
