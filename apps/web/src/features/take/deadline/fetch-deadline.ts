import { ownPath } from "@/features/embed/own-path";

/** What the server says of an attempt's time at the moment. */
export type DeadlineNow = { deadlineAt: number | null; submitted: boolean };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const readMoment = (value: unknown): number => (typeof value === "string" ? Date.parse(value) : Number.NaN);

/** Asks the server for the deadline and its clock; undefined without a connection. */
export const fetchDeadline = async (
  attemptId: string,
): Promise<(DeadlineNow & { now: number }) | undefined> => {
  try {
    const answer = await fetch(ownPath(`/api/v1/attempts/${attemptId}`), { cache: "no-store" });
    const body: unknown = answer.ok ? await answer.json() : undefined;
    if (!isRecord(body) || !isRecord(body["assignment"])) return undefined;
    const { deadlineAt, now } = body["assignment"];
    const read = { deadlineAt: readMoment(deadlineAt), now: readMoment(now) };
    if (Number.isNaN(read.now)) return undefined;
    return {
      now: read.now,
      deadlineAt: Number.isNaN(read.deadlineAt) ? null : read.deadlineAt,
      submitted: body["submittedAt"] !== null,
    };
  } catch {
    return undefined;
  }
};
