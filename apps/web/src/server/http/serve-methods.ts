import "server-only";
import type { Handler } from "./handle";
import { problem } from "./problem";
import { problemResponse } from "./problem-response";

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];

/** Next answers HEAD by GET of its own accord. */
const allowed = (method: Method): string => (method === "GET" ? "GET, HEAD" : method);

/**
 * Every method of an address of the API: those that it serves, `OPTIONS`, and for the others a 405 that says so.
 * A route file exports what this gives.
 */
export function serveMethods<Params>(
  served: Partial<Record<Method, Handler<Params>>>,
): Record<Method | "OPTIONS", Handler<Params>> {
  const allow = [
    ...methods.filter((method) => served[method] !== undefined).map((method) => allowed(method)),
    "OPTIONS",
  ].join(", ");
  const refuse: Handler<Params> = async () => problemResponse(problem("method_not_allowed"), { allow });
  return {
    GET: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: async () => new Response(null, { status: 204, headers: { allow } }),
    ...served,
  };
}
