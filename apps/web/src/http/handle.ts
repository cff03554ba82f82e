import "server-only";
import { isInvalidFrame } from "@/addresses";
import { type Caller, identifyRequest } from "@/identity/identity";
import { consume, type Count } from "@/limits/limits";
import { describeError, log } from "@/log.server";
import { isOwnRequest } from "./origin";
import { problemPage, problemResponse } from "./plain-page";
import { problem, type Problem } from "./problem";
import { stayInFrame } from "./redirect";
import { capBody } from "./request-body";

/** A request that passed the checks. */
export type Call<Params> = { request: Request; params: Params; caller: Caller };

/** A route handler as Next calls it. */
export type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

type Answers = { problem: (problem: Problem, request: Request) => Response };

/** How problems are answered: to programs, or to people who sent a native form. */
export const answers = {
  json: { problem: (found) => problemResponse(found) },
  page: { problem: problemPage },
} satisfies Record<string, Answers>;

/** How large a body may be, in bytes, and the response to a larger one if a problem is not enough. */
type Bounds<Params> = {
  bodyLimit?: number | undefined;
  tooLarge?: ((params: Params) => Response) | undefined;
};

/**
 * The wrapper of every handler: it checks the origin, limits the body, identifies the caller, and gives every error one
 * shape. `run` returns a problem for every fault that a request can have; anything that it throws is a bug of ours, and
 * is logged and answered as such.
 */
export function handle<Params = unknown>(
  answer: Answers,
  run: (call: Call<Params>) => Promise<Response | Problem>,
  { bodyLimit, tooLarge }: Bounds<Params> = {},
): Handler<Params> {
  return async (request, context) => {
    if (!isOwnRequest(request)) return answer.problem(problem("foreign_origin"), request);
    try {
      if (isInvalidFrame(new URL(request.url).pathname)) return answer.problem(problem("not_found"), request);
      const capped = await capBody(request, bodyLimit);
      const params = await context.params;
      if (capped === undefined) {
        return tooLarge?.(params) ?? answer.problem(problem("body_too_large"), request);
      }
      const outcome = await run({ request: capped, params, caller: identifyRequest(request) });
      return outcome instanceof Response ? stayInFrame(outcome, request) : answer.problem(outcome, request);
    } catch (error) {
      log.error("handler_failed", { method: request.method, ...describeError(error) });
      return answer.problem(problem("internal_error"), request);
    }
  };
}

/** Counts each of these once; returns the problem to answer with if one of them was too often. */
export async function limitRate(...counts: Count[]): Promise<Problem | null> {
  const retryAfter = await consume(...counts);
  return retryAfter === null ? null : problem("too_many_requests", { retryAfter });
}
