import "server-only";
import type { AssignmentSettings, FeedbackRelease } from "@wellread/assessment";
import type { StoredAttempt } from "./stored-attempt";

type Release = (settings: Pick<AssignmentSettings, "closesAt">, now: number) => boolean;

/** When each way of giving feedback shows the result of a submitted attempt. Without a closing time, "after closing" waits for one. */
const releases = {
  "each-question": () => true,
  "on-submission": () => true,
  "after-closing": ({ closesAt }, now) => closesAt !== null && now >= closesAt,
  never: () => false,
} satisfies Record<FeedbackRelease, Release>;

/** Whether the result of an attempt of an assignment may be seen by who took it. A teacher's preview always shows it. */
export const isReleased = (
  settings: Pick<AssignmentSettings, "closesAt" | "feedback">,
  { submittedAt, assigned }: Pick<StoredAttempt, "submittedAt" | "assigned">,
  now: number,
): boolean =>
  submittedAt !== null && (assigned?.isPreview === true || releases[settings.feedback](settings, now));
