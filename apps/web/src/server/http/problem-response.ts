import "server-only";
import { isFramed } from "@/features/embed/frame-path";
import { cameFrom } from "./came-from";
import { writeErrorPage } from "./error-page";
import { problemSchema, type Problem } from "./problem";

const noStore = { "cache-control": "private, no-store" };

/** A problem for programs: `application/problem+json`. */
export const problemResponse = (problem: Problem, headers: Record<string, string> = {}): Response =>
  Response.json(problemSchema.parse(problem), {
    status: problem.status,
    headers: { ...headers, ...noStore, "content-type": "application/problem+json" },
  });

/** A problem for a person who sent a native form: a page, with a link back to the form. */
export const problemPage = (problem: Problem, request: Request): Response =>
  new Response(
    writeErrorPage(problem, { back: cameFrom(request), framed: isFramed(new URL(request.url).pathname) }),
    {
      status: problem.status,
      headers: { ...noStore, "content-type": "text/html; charset=utf-8" },
    },
  );
