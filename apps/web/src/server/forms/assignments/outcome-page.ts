import "server-only";
import type { AssignmentErrorCode, AssignmentOutcome } from "@/server/assignments/assignment-error";
import { assignmentProblem } from "@/server/http/assignment-problem";
import type { Problem } from "@/server/http/problem";
import { seeOther } from "../see-other";

/** Of these no page of the assignment can tell: there is none for who asked. */
const untold = new Set<AssignmentErrorCode>(["assignment_not_found"]);

/** Leads back to a page after a change; what was refused is named in its address, and the page says it in words. */
export function outcomePage(
  outcome: AssignmentOutcome<unknown>,
  page: string,
  headers: Record<string, string> = {},
): Response | Problem {
  if (outcome.ok) return seeOther(page, headers);
  if (untold.has(outcome.error.code)) return assignmentProblem(outcome.error);
  const [path = page, fragment] = page.split("#", 2);
  const separator = path.includes("?") ? "&" : "?";
  const { code, settings = [], retryAfter } = outcome.error;
  const faults = settings.flatMap(({ name, conflict }) => [
    ["field", name],
    ...(conflict === null ? [] : [["conflict", conflict]]),
  ]);
  const wait = retryAfter === undefined ? [] : [["wait", String(retryAfter)]];
  const query = new URLSearchParams([["problem", code], ...faults, ...wait]);
  return seeOther(`${path}${separator}${query.toString()}${fragment ? `#${fragment}` : ""}`, headers);
}
