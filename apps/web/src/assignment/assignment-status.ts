import { framePath } from "@/addresses";
import type { AssignmentView } from "@/model/assignment";
import { timedFetch } from "@/shell/timed-fetch";

/** What the pages that follow an assignment need to know of it, at a second of the server's clock. */
export type AssignmentStatus = {
  at: string;
  students: number;
  /** How many attempts have been submitted. */
  submissions: number;
  /** All that the projector shows: it changes whenever any of it does. */
  screen: string;
};

type Seen = Pick<AssignmentView, "code" | "state" | "students" | "submissions"> & {
  settings: Pick<AssignmentView["settings"], "title" | "opensAt" | "closesAt">;
};

export const statusOf = (
  { code, state, students, submissions, settings }: Seen,
  now: number,
): AssignmentStatus => ({
  // A response names no more than the second, and must not look older than the page that was served in it.
  at: new Date(Math.floor(now / 1000) * 1000).toISOString(),
  students,
  submissions,
  screen: JSON.stringify([code, state, settings.title, settings.opensAt, settings.closesAt]),
});

/** Milliseconds within which the server must have answered. */
export const readLimit = 10_000;

/** Reads the status of an assignment from the server. */
export const readStatus = (id: string): Promise<AssignmentStatus> =>
  timedFetch(
    framePath(`/api/v1/assignments/${id}`),
    readLimit,
    async (answer) => {
      if (!answer.ok) throw new Error(`status ${answer.status}`);
      const seen: Seen = await answer.json();
      return statusOf(seen, Date.parse(answer.headers.get("date") ?? ""));
    },
    { cache: "no-store" },
  );

/** When an assignment opens and closes by itself, in milliseconds since 1970. */
export const timesOf = ({ opensAt, closesAt }: Seen["settings"]): number[] =>
  [opensAt, closesAt].filter((time) => time !== null);
