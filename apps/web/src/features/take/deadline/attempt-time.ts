import type { AttemptView } from "@/server/attempts/attempt-view";
import type { AttemptTime } from "./deadline-line";

/** The time of an attempt of an assignment, which its teacher can change; null for a quiz that somebody takes alone. */
export const attemptTime = ({ id, assignment }: AttemptView): AttemptTime | null =>
  assignment === null
    ? null
    : {
        attemptId: id,
        deadlineAt: assignment.deadlineAt,
        now: assignment.now,
        timeZone: assignment.timeZone,
      };
