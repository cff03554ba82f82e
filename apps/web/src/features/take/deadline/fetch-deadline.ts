import { ownPath } from "@/features/embed/own-path";
import { readTold, tellDeadline } from "./told-deadline";

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/** Asks the server for the deadline and its clock; whether the attempt was submitted. Without a connection nothing is told. */
export const fetchDeadline = async (attemptId: string): Promise<{ submitted: boolean }> => {
  try {
    const answer = await fetch(ownPath(`/api/v1/attempts/${attemptId}`), { cache: "no-store" });
    const body: unknown = answer.ok ? await answer.json() : undefined;
    if (!isRecord(body) || !isRecord(body["assignment"])) return { submitted: false };
    const told = readTold(body["assignment"]);
    if (told === undefined) return { submitted: false };
    tellDeadline(attemptId, told);
    return { submitted: body["submittedAt"] !== null };
  } catch {
    return { submitted: false };
  }
};
