import { useTranslations } from "next-intl";
import { RefreshOnChange } from "@/assignment/live-changes";
import { TeacherPage } from "@/assignment/teacher-page";
import { useFormat } from "@/i18n/use-format";
import type { AssignmentView } from "@/model/assignment";
import { PrintButton } from "@/shell/browser-buttons";
import { useName } from "./class-page.server";
import { Discuss } from "./discussion";
import { Distribution } from "./distribution";
import { Items, Reliability } from "./item-analysis";
import { RegradeLog } from "./regrade-log";
import type { ClassResults } from "./results-view.server";
import { StudentTable } from "./student-table";
import { Topics } from "./topic-shares";

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
        <a className="button button--quiet" href={file("results.csv")} download>
          {t("csv")}
        </a>
        <a className="button button--quiet" href={file("results.xlsx")} download>
          {t("xlsx")}
        </a>
        <PrintButton label={t("print")} />
      </div>
      <label className="choice">
        <input type="checkbox" className="print-numbers-choice" />
        <span className="choice__text">{t("withNumbers")}</span>
      </label>
      {role === "manage" && (
        <div className="row small sans">
          <a href={file("export.json")} download>
            {t("json")}
          </a>
          <a href={`/assignments/${assignment}/print`}>{t("printQuiz")}</a>
          <a href={`/assignments/${assignment}/print?key=1`}>{t("printKey")}</a>
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

/**
 * Says that there are no results yet, and refreshes until there are. After that, the page does not refresh, so that
 * nothing moves while it is read.
 */
const NoResults = ({ assignment, ...counts }: { assignment: string; joined: number; atWork: number }) => {
  const t = useTranslations("assignResults");
  const live = useTranslations("assign.live");
  return (
    <p className="soft">
      {t("none", counts)} <noscript>{live("reload")}</noscript>
      <RefreshOnChange assignment={assignment} />
    </p>
  );
};

/** The results of a class: first what to discuss, then pictures, then every answer. */
export const ResultsPage = ({ assignment, results, hidden, done }: ResultsPageProps) => {
  const t = useTranslations("assignResults");
  const joined = results.students.length;
  const submitted = results.students.filter((student) => student.submitted > 0).length;
  const atWork = results.students.filter((student) => student.atWork).length;
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="results" wide>
      {done !== undefined && (
        <output className="notice">{t(done === "undone" ? "regrade.undone" : "regrade.done")}</output>
      )}
      {results.role === "results" && <p className="hint">{t("readOnly")}</p>}
      {submitted === 0 ? (
        <NoResults assignment={assignment.id} joined={joined} atWork={atWork} />
      ) : (
        <p className="soft">{t("sofar", { submitted, atWork })}</p>
      )}
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
        {results.students.length > 0 && <StudentTable results={results} hidden={hidden} />}
        <RegradeLog results={results} timeZone={assignment.settings.timeZone} />
        {submitted > 0 && <ExportLinks assignment={results.assignment} role={results.role} />}
      </div>
    </TeacherPage>
  );
};
