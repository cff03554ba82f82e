import "server-only";
import { redirect } from "next/navigation";
import { framePrefix, isFramed } from "@/addresses";
import { pagePath } from "@/identity/identity";
import type { AssignmentErrorCode, AssignmentOutcome } from "@/model/assignment";
import { assignmentProblem, type Problem } from "./problem";

/** Redirects a browser after a form, to a relative address, as only the browser knows the host it used. */
export const seeOther = (location: string, headers: Record<string, string> = {}): Response =>
  new Response(null, {
    status: 303,
    headers: { ...headers, location, "cache-control": "private, no-store" },
  });

/** No page of the assignment can show these, as the caller has none. */
const withoutPage = new Set<AssignmentErrorCode>(["assignment_not_found"]);

/** Redirects back to a page after a change; a refusal is named in the address, and the page says it in words. */
export function redirectOutcome(
  outcome: AssignmentOutcome<unknown>,
  page: string,
  headers: Record<string, string> = {},
): Response | Problem {
  if (outcome.ok) return seeOther(page, headers);
  if (withoutPage.has(outcome.error.code)) return assignmentProblem(outcome.error);
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

/** A handler's response, with a redirect within the site turned into one within the frame that sent the request. */
export function stayInFrame(response: Response, { url }: Request): Response {
  const prefix = framePrefix(new URL(url).pathname);
  const location = response.headers.get("location");
  if (prefix !== "" && location?.startsWith("/") && !isFramed(location)) {
    response.headers.set("location", `${prefix}${location}`);
  }
  return response;
}

/** Redirects from a page to another page of the quiz, within the frame if the page is in one. */
export async function redirectInFrame(path: string): Promise<never> {
  redirect(`${framePrefix(await pagePath())}${path}`);
}
