import "server-only";
import { z } from "zod";
import { framePrefix } from "@/addresses";
import { answers, type Call, handle, type Handler, problemResponse } from "@/http/handle";
import { assignmentProblem, type Problem, problem, type ProblemCode } from "@/http/problem";
import { readJson } from "@/http/request-body";
import type { AssignmentOutcome } from "@/model/assignment";

/** `{ id: string; questionId: string }` for `/attempts/{id}/responses/{questionId}`. */
export type PathParams<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Record<Name, string> & PathParams<Rest>
  : unknown;

/** One method of one address: what serves it and what describes it are the same value. */
export type ApiRoute<Path extends string = string, Input = unknown, Output = unknown> = {
  /** The operation's id in the API's description. */
  name: string;
  method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  path: Path;
  summary: string;
  /** What the summary has no room for: what becomes of what, and what is told where. */
  description?: string;
  /**
   * `public`: the same for everyone, and open to pages of other sites. `owner`: what a cookie or a token owns.
   */
  access: "public" | "owner";
  /** The parts of the path that are one of a few words, by their names; the others are any text. */
  params?: Record<string, z.ZodType>;
  /** A JSON body; none for GET. */
  body?: z.ZodType<Input>;
  /** The body is a file of any kind. */
  file?: true;
  /** The largest body, in bytes, where it is not the usual one. */
  bodyLimit?: number;
  /** What may stand after the `?`: each value is text there. */
  query?: z.ZodObject;
  status: 200 | 201;
  output: z.ZodType<Output>;
  /** The media type of an answer that is not JSON; `output` is then a string. */
  media?: string;
  /** What can go wrong, apart from what can go wrong everywhere. */
  problems: ProblemCode[];
};

/** The answer to a change that has nothing to tell. */
export const doneSchema = z.strictObject({ done: z.literal(true) });

export const done = (): z.infer<typeof doneSchema> => ({ done: true });

/** An outcome as the API answers it; `write` makes of a value what is answered. */
export async function answerOutcome<T, Output>(
  outcome: AssignmentOutcome<T>,
  write: (value: T) => Promise<Output> | Output,
): Promise<{ ok: true; value: Output } | { ok: false; problem: Problem }> {
  if (!outcome.ok) return { ok: false, problem: assignmentProblem(outcome.error) };
  return { ok: true, value: await write(outcome.value) };
}

/** Every browser of today says where a request comes from; scripts cannot leave that out. */
export const isBrowser = (request: Request): boolean => request.headers.has("sec-fetch-site");

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

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"] as const;
type Method = (typeof methods)[number];
type Methods<Params> = Record<Method | "OPTIONS", Handler<Params>>;

/** Next answers HEAD by GET of its own accord. */
const allowed = (method: Method): string => (method === "GET" ? "GET, HEAD" : method);

const answerOptions = (allow: string) => async () => new Response(null, { status: 204, headers: { allow } });

/**
 * Every method of one address: those that it serves, `OPTIONS`, and for the others a 405 that says so. A route file
 * exports what this gives.
 */
export function serveMethods<Params>(served: Partial<Record<Method, Handler<Params>>>): Methods<Params> {
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
    OPTIONS: answerOptions(allow),
    ...served,
  };
}

const findNothing = handle(answers.json, async () => problem("not_found"));

/** What stands where no route does: any method is taken, and finds nothing. */
const nothing: Methods<unknown> = {
  GET: findNothing,
  POST: findNothing,
  PUT: findNothing,
  PATCH: findNothing,
  DELETE: findNothing,
  OPTIONS: answerOptions("DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT"),
};

/** The paths of a template: `/attempts/{id}` has that of every attempt. */
const patternOf = (template: string): RegExp =>
  new RegExp(`^${template.replaceAll(".", "\\.").replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`);

/** A route and what serves it, whatever parts its path has. */
type Row = {
  route: ApiRoute;
  // Written as a method, which lets handlers that take other parts of a path stand in one table.
  handler(request: Request, context: { params: Promise<Record<string, string>> }): Promise<Response>;
};

/** The parts of a path that a template names, decoded as Next decodes those that its folders name. */
const partsOf = (groups: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(groups).map(([name, part]) => [name, decodeURIComponent(part)]));

/**
 * Serves every route of a table: finds by path and method what answers a request. The route file of a folder that takes
 * the rest of an address (`[...path]`) exports what this gives. Within a frame, the frame's prefix is passed over.
 */
export function dispatch(table: Row[]): Methods<unknown> {
  const addresses = [...Map.groupBy(table, ({ route }) => route.path)].map(([path, rows]) => ({
    pattern: patternOf(path),
    methods: serveMethods(
      Object.fromEntries(
        rows.map((row): [Method, Handler<Record<string, string>>] => [
          row.route.method,
          (request, context) => row.handler(request, context),
        ]),
      ),
    ),
  }));
  const by =
    (method: keyof Methods<unknown>): Handler<unknown> =>
    async (request, context) => {
      const { pathname } = new URL(request.url);
      const path = pathname.slice(framePrefix(pathname).length);
      for (const address of addresses) {
        const found = address.pattern.exec(path);
        if (found !== null)
          return address.methods[method](request, { params: Promise.resolve(partsOf(found.groups ?? {})) });
      }
      return nothing[method](request, context);
    };
  return {
    GET: by("GET"),
    POST: by("POST"),
    PUT: by("PUT"),
    PATCH: by("PATCH"),
    DELETE: by("DELETE"),
    OPTIONS: by("OPTIONS"),
  };
}
