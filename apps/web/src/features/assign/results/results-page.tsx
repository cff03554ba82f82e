import { useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { ClassResults } from "@/server/results/class-results-view";
import { TeacherPage } from "../frame/teacher-page";
import { AwaitedNotice } from "./awaited-notice";
import { Discuss } from "./discuss";
import { Distribution } from "./distribution";
import { Items } from "./items";
import { JumpLinks } from "./jump-links";
import { RefreshOnChange } from "./refresh-on-change";
import { RegradeLog } from "./regrade-log";
import { Reliability } from "./reliability";
import { StudentTable } from "./student-table";
import { TakeAlong } from "./take-along";
import { Topics } from "./topics";

type Props = {
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
const None = ({ assignment, ...counts }: { assignment: string; joined: number; atWork: number }) => {
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
export const ResultsPage = ({ assignment, results, hidden, done }: Props) => {
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
        <None assignment={assignment.id} joined={joined} atWork={atWork} />
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
        {submitted > 0 && <TakeAlong assignment={results.assignment} role={results.role} />}
      </div>
    </TeacherPage>
  );
};
