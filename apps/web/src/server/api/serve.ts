import "server-only";
import type { z } from "zod";
import { answers, handle, type Call, type Handler } from "@/server/http/handle";
import type { Problem } from "@/server/http/problem";
import { readJson } from "@/server/http/read-json";
import type { ApiRoute, PathParams } from "./api-route";

export type ApiAnswer<Output> =
  { ok: true; value: Output; headers?: Record<string, string> } | { ok: false; problem: Problem };

type Answering<Output> = Promise<ApiAnswer<Output>> | ApiAnswer<Output>;

/** A route and what serves it. */
export type Served<Path extends string> = { route: ApiRoute; handler: Handler<PathParams<Path>> };

/** What an answer says of who may keep and read it. */
export const accessHeaders = {
  public: {
    "cache-control": "public, max-age=300",
    "access-control-allow-origin": "*",
  },
  owner: { "cache-control": "private, no-store" },
} satisfies Record<ApiRoute["access"], Record<string, string>>;

/** Serves a route by a function. What it gives passes the route's schema on the way out: nothing else gets out. */
export function serve<const Path extends string, Output>(
  route: ApiRoute<Path, unknown, Output>,
  run: (call: Call<PathParams<Path>>) => Answering<Output>,
): Served<Path> {
  const handler = handle<PathParams<Path>>(
    answers.json,
    async (call) => {
      const answer = await run(call);
      if (!answer.ok) return answer.problem;
      return Response.json(route.output.parse(answer.value), {
        status: route.status,
        headers: { ...accessHeaders[route.access], ...answer.headers },
      });
    },
    { bodyLimit: route.bodyLimit },
  );
  return { route, handler };
}

/** Serves a route that takes a JSON body: the function gets what passed the body's schema. */
export const serveBody = <const Path extends string, Input, Output>(
  route: ApiRoute<Path, Input, Output> & { body: z.ZodType<Input> },
  run: (call: Call<PathParams<Path>> & { body: Input }) => Answering<Output>,
): Served<Path> =>
  serve<Path, Output>(route, async (call) => {
    const body = await readJson(call.request, route.body);
    return body.ok ? run({ ...call, body: body.value }) : body;
  });
