import "server-only";
import { z } from "zod";
import { problemStatuses, problemTitle, type ProblemCode } from "@/server/http/problem";
import { apiComponents, bodyName, outputName, reference } from "./api-components";
import type { ApiRoute } from "./api-route";
import { apiTags, tagOf } from "./api-tags";
import { healthPaths } from "./health-paths";

type Json = Record<string, unknown>;

/** What every route can answer, besides its own. */
const always: ProblemCode[] = ["method_not_allowed", "internal_error"];
const withPath: ProblemCode[] = ["unreadable_path"];
const withBody: ProblemCode[] = [
  "invalid_request",
  "malformed_body",
  "body_too_deep",
  "unsupported_media_type",
];
/** A body that is too large is refused also where none is asked for. */
const changing: ProblemCode[] = ["foreign_origin", "body_too_large"];

const json = (name: string, type = "application/json"): Json => ({
  content: { [type]: { schema: reference(name) } },
});

const retryAfter: Json = {
  "Retry-After": { description: "In how many seconds to try again.", schema: { type: "integer" } },
};

/** By status: the codes that a problem of that status can have. */
function problemResponses(route: ApiRoute): Json {
  const codes = [
    ...route.problems,
    ...(route.path.includes("{") ? withPath : []),
    ...(route.body === undefined ? [] : withBody),
    ...(route.file ? (["malformed_body"] as const) : []),
    ...(route.method === "GET" ? [] : changing),
    ...always,
  ];
  const byStatus = Map.groupBy(codes, (code) => problemStatuses[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((code) => `\`${code}\`: ${problemTitle(code)}`).join("; "),
        ...(status === problemStatuses.too_many_requests && { headers: retryAfter }),
        ...json("Problem", "application/problem+json"),
      },
    ]),
  );
}

const schemaOf = (schema: z.ZodType): Json => {
  const { $schema: _schema, ...rest } = z.toJSONSchema(schema, { io: "input" });
  return rest;
};

/** The query's parts, as text. */
function queryParameters(query: z.ZodObject): Json[] {
  const { properties = {}, required = [] } = z.toJSONSchema(query, { io: "input" });
  return Object.entries(properties).map(([name, property]) => {
    const { description = "", ...schema } = z
      .looseObject({ description: z.string().optional() })
      .parse(property);
    return { name, in: "query", required: required.includes(name), description, schema };
  });
}

function parameters({ path, params = {}, query, headers = {} }: ApiRoute): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: params[name] === undefined ? { type: "string" } : schemaOf(params[name]),
  }));
  const inHeader = Object.entries(headers).map(([name, { schema, description }]) => ({
    name,
    in: "header",
    required: false,
    description,
    schema: schemaOf(schema),
  }));
  return [...inPath, ...(query === undefined ? [] : queryParameters(query)), ...inHeader];
}

const operation = (route: ApiRoute): Json => ({
  operationId: route.name,
  summary: route.summary,
  ...(route.description !== undefined && { description: route.description }),
  tags: [tagOf(route.path)],
  security: route.access === "public" ? [] : [{ token: [] }, { cookie: [] }],
  parameters: parameters(route),
  ...(route.file && {
    requestBody: { required: true, content: { "*/*": { schema: { type: "string", format: "binary" } } } },
  }),
  ...(route.body !== undefined && { requestBody: { required: true, ...json(bodyName(route)) } }),
  responses: {
    [route.status]: { description: "Done", ...json(outputName(route), route.media) },
    ...problemResponses(route),
  },
});

/** The API's description in OpenAPI 3.1, made from the schemas that requests and answers pass through. */
export function openApi(routes: ApiRoute[]): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Wellread",
      version: "1",
      description:
        "Quizzes that send the reader back to the source. For learning, not grades: the bank is public. " +
        "Requests that change something come with an Origin header that is this site's, or with a token.",
    },
    tags: apiTags.map((name) => ({ name })),
    paths: { ...paths, ...healthPaths },
    components: {
      schemas: apiComponents(routes),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: "The `token` that starting an attempt gave." },
        cookie: { type: "apiKey", in: "cookie", name: "wellread" },
      },
    },
  };
}
