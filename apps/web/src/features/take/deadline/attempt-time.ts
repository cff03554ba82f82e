import type { AttemptView } from "@/server/attempts/attempt-view";
import type { AttemptTime } from "./deadline-line";

/** The time that an attempt has; null where nothing ends it. */
export const attemptTime = ({ id, assignment }: AttemptView): AttemptTime | null =>
  assignment === null || assignment.deadlineAt === null
    ? null
    : {
        attemptId: id,
        deadlineAt: assignment.deadlineAt,
        now: assignment.now,
        timeZone: assignment.timeZone,
      };
