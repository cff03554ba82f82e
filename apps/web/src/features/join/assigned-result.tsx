import type { AttemptView } from "@/server/attempts/attempt-view";
import { AfterAttempt } from "./after-attempt";
import { readJoinPage } from "./read-join-page";

/** What an assignment has to say below a result; nothing for a quiz that somebody took alone, or a preview. */
export const AssignedResult = async ({ attempt }: { attempt: Pick<AttemptView, "id" | "assignment"> }) => {
  const { id, assignment } = attempt;
  const view = assignment === null ? null : await readJoinPage(assignment.code);
  if (assignment === null || !view?.student || assignment.student?.id !== view.student.id) return null;
  return <AfterAttempt attemptId={id} assignment={assignment} view={view} student={view.student} />;
};
