"use client";

import { DeadlineLine, type AttemptTime } from "./deadline-line";
import { postSubmission } from "./post-submission";

/** The time left on the list of answers: all of them are stored already. */
export const ReviewDeadline = ({ time }: { time: AttemptTime }) => (
  <DeadlineLine
    time={time}
    onOver={() => {
      postSubmission(time.attemptId);
      return new Promise(() => undefined);
    }}
  />
);
