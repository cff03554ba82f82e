import { NextIntlClientProvider, useMessages, useTranslations } from "next-intl";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import type { ProgressView } from "@/server/assignments/progress-view";
import { LockForm } from "../frame/lock-form";
import { NamesForm } from "../frame/names-form";
import { ProblemNotice } from "../frame/problem-notice";
import { TeacherPage } from "../frame/teacher-page";
import { DoneNotice } from "../student/done-notice";
import type { StudentDone } from "../student/student-done";
import { LiveTable } from "./live-table";

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
export const LivePage = ({ assignment, progress, namesHidden, done, problem }: Props) => {
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
        <LiveTable first={progress} namesHidden={namesHidden} />
      </NextIntlClientProvider>
    </TeacherPage>
  );
};
