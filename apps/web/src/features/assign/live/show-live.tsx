import { notFound } from "next/navigation";
import { loadProgress } from "@/server/assignments/load-progress";
import { areNamesHidden } from "@/server/identity/hidden-names";
import { openAssignment } from "../frame/open-assignment";
import { valueOf, type Query } from "../frame/query";
import { readStudentDone } from "../student/student-done";
import { LivePage } from "./live-page";
import { withoutNames } from "./without-names";

/** The live page of an assignment that this browser manages. */
export const ShowLive = async ({ id, query }: { id: string; query: Query }) => {
  const [assignment, progress, namesHidden] = await Promise.all([
    openAssignment(id),
    loadProgress(id),
    areNamesHidden(),
  ]);
  if (!progress) notFound();
  return (
    <LivePage
      assignment={assignment}
      progress={namesHidden ? withoutNames(progress) : progress}
      namesHidden={namesHidden}
      done={readStudentDone(valueOf(query, "done"))}
      problem={valueOf(query, "problem")}
    />
  );
};
