import "server-only";
import { answers, handle, type Call, type Handler } from "@/server/http/handle";
import type { Problem } from "@/server/http/problem";
import { readJson } from "@/server/http/read-json";
import type { ApiRoute, PathParams } from "./api-route";

/** What a route's function gets: who calls, what the path names, and the body through its schema. */
export type ApiCall<Path extends string, Input> = Call<PathParams<Path>> & { body: Input };

export type ApiAnswer<Output> =
  { ok: true; value: Output; headers?: Record<string, string> } | { ok: false; problem: Problem };

export type Served = { route: ApiRoute; handler: Handler<Record<string, string>> };

const accessHeaders = {
  public: {
    "cache-control": "public, max-age=300",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
  },
  owner: { "cache-control": "private, no-store" },
} satisfies Record<ApiRoute["access"], Record<string, string>>;

/** Serves a route by a function. What it gives passes the route's schema on the way out: nothing else gets out. */
export function serve<const Path extends string, Input, Output>(
  route: ApiRoute<Path, Input, Output>,
  run: (call: ApiCall<Path, Input>) => Promise<ApiAnswer<Output>> | ApiAnswer<Output>,
): Served {
  const handler = handle<PathParams<Path>>(answers.json, async (call) => {
    const body = route.body === undefined ? undefined : await readJson(call.request, route.body);
    if (body?.ok === false) return body.problem;
    const answer = await run({ ...call, body: body?.value as Input });
    if (!answer.ok) return answer.problem;
    return Response.json(route.output.parse(answer.value), {
      status: route.status,
      headers: { ...accessHeaders[route.access], ...answer.headers },
    });
  });
  return { route: route as ApiRoute, handler: handler as Handler<Record<string, string>> };
}
