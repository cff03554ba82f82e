import type { ClassStatistics } from "@wellread/assessment";
import { scaleBand, scaleLinear } from "d3-scale";
import { NextIntlClientProvider, useLocale, useMessages, useTranslations } from "next-intl";
import { statusOf, timesOf } from "@/assignment/assignment-status";
import { TeacherPage } from "@/assignment/teacher-page";
import { useFormat } from "@/i18n/use-format";
import type { AssignmentView } from "@/model/assignment";
import { PrintButton } from "@/shell/browser-buttons";
import { FrameLink } from "@/shell/frame-link";
import { Discuss } from "./discussion";
import { Items, Reliability } from "./item-analysis";
import { RegradeLog } from "./regrade-log";
import { ResultsNews } from "./results-news";
import styles from "./results-page.module.css";
import type { ClassResults } from "./results-view.server";
import { useName } from "./results.server";
import { StudentTable } from "./student-table";
import { Topics } from "./topic-shares";

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
const Distribution = ({ results }: { results: ClassResults }) => {
  const t = useTranslations("assignResults.spread");
  const spread = results.statistics.distribution;
  return (
    <section aria-labelledby="spread" className="stack">
      <h2 id="spread">{t("title")}</h2>
      <Sentence spread={spread} />
      {results.severalAttempts && <p className="hint">{t("first")}</p>}
      {results.secondTries && <p className="hint">{t("secondTries")}</p>}
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

type AwaitedNoticeProps = { assignment: AssignmentView; results: ClassResults; hidden: boolean };

/**
 * Names the students whom the class is waiting for: results that are released after closing are shown to nobody while
 * anyone is still at work.
 */
export const AwaitedNotice = ({ assignment, results, hidden }: AwaitedNoticeProps) => {
  const t = useTranslations("assignResults");
  const format = useFormat();
  const nameOf = useName(hidden);
  const atWork = results.students.filter((student) => student.atWork);
  const waits = assignment.settings.feedback === "after-closing" && assignment.state === "closed";
  if (!waits || atWork.length === 0) return null;
  return (
    <p className="notice">{t("awaited", { count: atWork.length, names: format.list(atWork.map(nameOf)) })}</p>
  );
};

const jumpPlaces = ["discuss", "spread", "topics", "items", "students", "corrections", "take-along"] as const;
type JumpPlace = (typeof jumpPlaces)[number];

/** Links to the sections of the page, which is long. */
const JumpLinks = ({ without }: { without: ReadonlySet<JumpPlace> }) => {
  const t = useTranslations("assignResults.jump");
  return (
    <nav aria-label={t("label")} className="row small sans screen-only">
      {jumpPlaces
        .filter((place) => !without.has(place))
        .map((place) => (
          <a key={place} href={`#${place}`}>
            {t(place)}
          </a>
        ))}
    </nav>
  );
};

/** The results as files, and on paper. */
const ExportLinks = ({ assignment, role }: Pick<ClassResults, "assignment" | "role">) => {
  const t = useTranslations("assignResults.actions");
  const file = (name: string) => `/api/v1/assignments/${assignment}/${name}`;
  return (
    <section aria-labelledby="take-along" className="stack stack--tight screen-only">
      <h2 id="take-along">{t("label")}</h2>
      <div className="row">
        <FrameLink className="button button--quiet" href={file("results.csv")} download>
          {t("csv")}
        </FrameLink>
        <FrameLink className="button button--quiet" href={file("results.xlsx")} download>
          {t("xlsx")}
        </FrameLink>
        <PrintButton label={t("print")} />
      </div>
      <label className="choice">
        <input type="checkbox" className="print-numbers-choice" />
        <span className="choice__text">{t("withNumbers")}</span>
      </label>
      {role === "manage" && (
        <div className="row small sans">
          <FrameLink href={file("export.json")} download>
            {t("json")}
          </FrameLink>
          <FrameLink href={`/assignments/${assignment}/print`}>{t("printQuiz")}</FrameLink>
          <FrameLink href={`/assignments/${assignment}/print?key=1`}>{t("printKey")}</FrameLink>
        </div>
      )}
    </section>
  );
};

type ResultsPageProps = {
  assignment: AssignmentView;
  results: ClassResults;
  /** Whether names are hidden, for the projector. */
  hidden: boolean;
  done: "regraded" | "undone" | undefined;
};

/** How many have submitted and are at work, and whether there is more. Its texts change while the page is open. */
const SoFar = ({ assignment, results }: Pick<ResultsPageProps, "assignment" | "results">) => {
  const t = useTranslations("assignResults");
  const { assign, assignResults } = useMessages();
  const { students } = results;
  const submitted = students.filter((student) => student.submitted > 0).length;
  const atWork = students.filter((student) => student.atWork).length;
  const { id, settings } = assignment;
  return (
    <>
      <p className="soft">
        <span>
          {submitted === 0
            ? t("none", { joined: students.length, atWork })
            : t("sofar", { submitted, atWork })}
        </span>{" "}
        <noscript>{assign.live.reload}</noscript>
      </p>
      <NextIntlClientProvider
        locale={useLocale()}
        messages={{ assign: { live: assign.live }, assignResults: { news: assignResults.news } }}
      >
        <ResultsNews
          id={id}
          first={statusOf(assignment, Date.parse(results.at))}
          times={timesOf(settings)}
          timeZone={settings.timeZone}
        />
      </NextIntlClientProvider>
    </>
  );
};

/** The results of a class: first what to discuss, then pictures, then every answer. */
export const ResultsPage = ({ assignment, results, hidden, done }: ResultsPageProps) => {
  const t = useTranslations("assignResults");
  const submitted = results.students.filter((student) => student.submitted > 0).length;
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="results" wide>
      {done !== undefined && (
        <output className="notice">{t(done === "undone" ? "regrade.undone" : "regrade.done")}</output>
      )}
      {results.role === "results" && <p className="hint">{t("readOnly")}</p>}
      <SoFar assignment={assignment} results={results} />
      <AwaitedNotice assignment={assignment} results={results} hidden={hidden} />
      {submitted > 0 && <JumpLinks without={new Set(results.regrades.length === 0 ? ["corrections"] : [])} />}
      <div className="stack stack--loose">
        {submitted > 0 && (
          <>
            <Discuss article={results.article} statistics={results.statistics} />
            <Distribution results={results} />
            <Topics statistics={results.statistics} />
            <Items results={results} />
            <Reliability statistics={results.statistics} />
          </>
        )}
        {results.students.length + results.missing.count > 0 && (
          <StudentTable results={results} hidden={hidden} />
        )}
        <RegradeLog results={results} timeZone={assignment.settings.timeZone} />
        {submitted > 0 && <ExportLinks assignment={results.assignment} role={results.role} />}
      </div>
    </TeacherPage>
  );
};
