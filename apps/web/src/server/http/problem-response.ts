import "server-only";
import { isFramed } from "@/features/embed/frame-path";
import { cameFrom } from "./came-from";
import { writeErrorPage } from "./error-page";
import { problemSchema, type Problem } from "./problem";
import { pageResponse } from "./write-page";

const noStore = { "cache-control": "private, no-store" };

const headersOf = ({ retryAfter }: Problem): Record<string, string> =>
  retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };

/** A problem for programs: `application/problem+json`. */
export const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  Response.json(problemSchema.parse(problem), {
    status: problem.status,
    headers: { ...headers, ...headersOf(problem), ...noStore, "content-type": "application/problem+json" },
  });

/** A problem for a person who sent a native form: a page, with a link back to the form. */
export function problemPage(problem: Problem, request: Request): Response {
  const place = { back: cameFrom(request), framed: isFramed(new URL(request.url).pathname) };
  const response = pageResponse(writeErrorPage(problem, place), problem.status);
  for (const [name, value] of Object.entries(headersOf(problem))) response.headers.set(name, value);
  return response;
}
