import { ownPath } from "@/features/embed/own-path";
import { readTold, tellDeadline } from "../deadline/told-deadline";
import type { Entry } from "./entry";
import type { Save, SendOutcome } from "./send-outcome";

/** Codes of problem+json that settle a save. */
const final: Record<string, SendOutcome> = {
  attempt_submitted: { kind: "submitted" },
  attempt_not_found: { kind: "gone" },
  deadline_passed: { kind: "late" },
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const readBody = async (answer: globalThis.Response): Promise<Record<string, unknown>> => {
  const body: unknown = await answer.json().catch(() => undefined);
  return isRecord(body) ? body : {};
};

const isEntry = (value: unknown): value is Entry =>
  isRecord(value) && typeof value["revision"] === "number" && typeof value["marked"] === "boolean";

const readProblem = async (answer: globalThis.Response): Promise<SendOutcome> => {
  const { code, current } = await readBody(answer);
  const known = typeof code === "string" ? final[code] : undefined;
  if (known) return known;
  if (answer.status === 409 && isEntry(current)) {
    return { kind: code === "response_locked" ? "locked" : "conflict", current };
  }
  return answer.status === 429 || answer.status >= 500 ? { kind: "unreachable" } : { kind: "refused" };
};

/**
 * Sends one save over the JSON API, and passes on what the answer says of the time. It never throws: a lost connection is
 * `unreachable`.
 */
export const putResponse =
  (attemptId: string) =>
  async ({ questionId, response, marked, revision, key }: Save): Promise<SendOutcome> => {
    try {
      const answer = await fetch(ownPath(`/api/v1/attempts/${attemptId}/responses/${questionId}`), {
        method: "PUT",
        headers: { "Content-Type": "application/json", "Idempotency-Key": key },
        body: JSON.stringify({ response, marked, revision }),
        // The last answer still goes out when the page is left.
        keepalive: true,
      });
      if (!answer.ok) return await readProblem(answer);
      const saved = await readBody(answer);
      const told = readTold(saved);
      if (told !== undefined) tellDeadline(attemptId, told);
      // An acknowledgement says which revision is on disk; anything else is none.
      return saved["revision"] === revision ? { kind: "saved", revision } : { kind: "unreachable" };
    } catch {
      return { kind: "unreachable" };
    }
  };
