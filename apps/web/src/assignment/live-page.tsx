import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import { notFound } from "next/navigation";
import type { AssignmentView } from "@/model/assignment";
import { ProblemNotice } from "@/shell/problem-notice";
import { type Query, valueOf } from "@/addresses";
import { DoneNotice, readStudentDone, type StudentDone } from "./done";
import { areNamesHidden } from "./hidden-names.server";
import { withoutNames } from "./live-state";
import { LiveTable } from "./live-table";
import { loadProgress, type ProgressView } from "./progress.server";
import { timesOf } from "./assignment-status";
import { LockForm, NamesForm, openAssignment, TeacherPage } from "./teacher-page";

type Props = {
  assignment: AssignmentView;
  progress: ProgressView;
  namesHidden: boolean;
  done: StudentDone | null;
  problem: string | undefined;
};

/**
 * The class at work: how much each student has done, but not what is right or wrong, so that the page can be projected.
 */
const LiveContent = ({ assignment, progress, namesHidden, done, problem }: Props) => {
  const t = useTranslations("assign.live");
  const { assign } = useMessages();
  return (
    <TeacherPage assignment={assignment} title={t("title")} current="live" wide>
      <ProblemNotice code={problem} />
      <DoneNotice done={done} />
      <div className="row">
        <NamesForm id={assignment.id} hidden={namesHidden} back="live" />
        <LockForm assignment={assignment} back="live" />
      </div>
      {/* Only the messages that the table uses are sent to the browser. */}
      <NextIntlClientProvider messages={{ assign: { live: assign.live } }}>
        <LiveTable
          first={progress}
          namesHidden={namesHidden}
          times={timesOf(assignment.settings)}
          timeZone={assignment.settings.timeZone}
        />
      </NextIntlClientProvider>
    </TeacherPage>
  );
};

/** The live page of an assignment that this browser manages. */
export const LivePage = async ({ id, query }: { id: string; query: Query }) => {
  const [assignment, progress, namesHidden] = await Promise.all([
    openAssignment(id),
    loadProgress(id),
    areNamesHidden(),
  ]);
  if (!progress) notFound();
  return (
    <LiveContent
      assignment={assignment}
      progress={namesHidden ? withoutNames(progress) : progress}
      namesHidden={namesHidden}
      done={readStudentDone(valueOf(query, "done"))}
      problem={valueOf(query, "problem")}
    />
  );
};
