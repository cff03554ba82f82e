import "server-only";
import { responseSchema } from "@wellread/assessment";
import { publicAskedQuestionSchema, publicBankSchema } from "@wellread/content";
import { z } from "zod";
import { isTeachersPath } from "@/addresses";
import { progressViewSchema } from "@/assignment/progress.server";
import { questionResultSchema } from "@/attempt/question-result.server";
import { resultViewSchema } from "@/attempt/result.server";
import { type ProblemCode, problemSchema, problemStatuses, problemTitle } from "@/http/problem";
import { assignmentViewSchema } from "@/model/assignment";
import { attemptViewSchema, savedResponseSchema } from "@/model/attempt";
import { joinViewSchema } from "@/model/student";
import { type ApiRoute, doneSchema } from "./serve";
import { articleViewSchema, factsViewSchema } from "./articles";
import { createdViewSchema } from "./assignments";
import { joinedViewSchema } from "./students";

/** A part of the description. */
type Json = Record<string, unknown>;

/** Schemas that are told once, by name, wherever they stand. */
const shared = new Map<z.ZodType, string>([
  [problemSchema, "Problem"],
  [articleViewSchema, "Article"],
  [factsViewSchema, "Facts"],
  [publicBankSchema, "PublicBank"],
  [publicAskedQuestionSchema, "PublicQuestion"],
  [attemptViewSchema, "Attempt"],
  [responseSchema, "Response"],
  [savedResponseSchema, "SavedResponse"],
  [resultViewSchema, "Result"],
  [questionResultSchema, "QuestionResult"],
  [assignmentViewSchema, "Assignment"],
  [progressViewSchema, "Progress"],
  [joinViewSchema, "JoinPage"],
  [createdViewSchema, "CreatedAssignment"],
  [joinedViewSchema, "Joined"],
  [doneSchema, "Done"],
]);

const capitalise = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const bodyName = ({ name }: ApiRoute): string => `${capitalise(name)}Body`;
const outputName = ({ name, output }: ApiRoute): string => shared.get(output) ?? `${capitalise(name)}Answer`;

const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schema without the keys that only a document of its own needs. */
const strip = ({ $schema: _schema, $id: _id, ...rest }: Json): Json => rest;

function describe(schemas: Iterable<[z.ZodType, string]>, io: "input" | "output"): Json {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of schemas) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { io, uri: (id) => reference(id).$ref });
  return Object.fromEntries(Object.entries(described.schemas).map(([id, json]) => [id, strip(json)]));
}

/** The JSON Schema of everything that the routes take and give, by name. */
const apiComponents = (routes: ApiRoute[]): Json => ({
  ...describe(
    [
      ...routes.flatMap((route): [z.ZodType, string][] =>
        route.body === undefined ? [] : [[route.body, bodyName(route)]],
      ),
      [responseSchema, "Response"],
    ],
    "input",
  ),
  ...describe(
    new Map([...shared, ...routes.map((route) => [route.output, outputName(route)] as const)]),
    "output",
  ),
});

/** What no other part takes: the descriptions of the API itself, and what tells whether the server runs. */
const more = "More";

/** The part of the API that an address belongs to, by what it starts with: the first row that fits. */
const starts: [start: string, tag: string][] = [
  ["/api/v1/articles", "Articles"],
  ["/api/v1/attempts", "Attempts"],
  ["/api/v1/a/", "Joining"],
  ["/api/v1/assignments/{id}/students", "Students"],
  ["/api/v1/assignments/{id}/results", "Results"],
  ["/api/v1/assignments/{id}/regrades", "Results"],
  ["/api/v1/assignments/{id}/export", "Results"],
  ["/api/v1/assignments", "Assignments"],
];

const tagOf = (path: string): string => starts.find(([start]) => path.startsWith(start))?.[1] ?? more;

/** Every part, in the order in which a newcomer meets them. */
const apiTags = ["Articles", "Attempts", "Joining", "Assignments", "Students", "Results", more];

const problemResponse = (description: string): Json => ({
  description,
  content: { "application/problem+json": { schema: reference("Problem") } },
});

/** A path that answers "ok" to whoever watches over the server. */
const healthPath = (name: string, summary: string, problems: Json): Json => ({
  get: {
    operationId: name,
    summary,
    tags: [tagOf("/")],
    security: [],
    parameters: [],
    responses: {
      200: { description: "ok", content: { "text/plain": { schema: { type: "string", const: "ok" } } } },
      405: problemResponse(`\`method_not_allowed\`: ${problemTitle("method_not_allowed")}`),
      500: problemResponse(`\`internal_error\`: ${problemTitle("internal_error")}`),
      ...problems,
    },
  },
});

/** What tells whether the server runs, outside of the API's versions. */
const healthPaths: Json = {
  "/livez": healthPath("getLiveness", "The process answers.", {}),
  "/readyz": healthPath("getReadiness", "Answers can be stored: tried by storing something.", {
    503: problemResponse(`\`unavailable\`: ${problemTitle("unavailable")}`),
  }),
};

/** What every route can answer, besides its own. */
const always: ProblemCode[] = ["unreadable_request", "method_not_allowed", "internal_error", "unavailable"];
const withPath: ProblemCode[] = ["unreadable_path"];
const withBody: ProblemCode[] = [
  "invalid_request",
  "malformed_body",
  "body_too_deep",
  "unsupported_media_type",
];
/** A teacher's part of the site does little at once: see `scripts/worker-process.ts`. */
const teachers: ProblemCode[] = ["too_busy"];
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
    ...(isTeachersPath(route.path) ? teachers : []),
    ...always,
  ];
  const byStatus = Map.groupBy(codes, (code) => problemStatuses[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, same]) => [
      status,
      {
        description: same.map((code) => `\`${code}\`: ${problemTitle(code)}`).join("; "),
        ...((status === problemStatuses.too_many_requests || status === problemStatuses.too_busy) && {
          headers: retryAfter,
        }),
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

function parameters({ path, params = {}, query }: ApiRoute): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    in: "path",
    required: true,
    schema: params[name] === undefined ? { type: "string" } : schemaOf(params[name]),
  }));
  return [...inPath, ...(query === undefined ? [] : queryParameters(query))];
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
        token: {
          type: "http",
          scheme: "bearer",
          description:
            "The `token` that starting an attempt, joining or assigning gave. Or one that the program draws itself beforehand: " +
            "256 random bits as 43 characters of base64url. A new one is a new owner, and still owns what was made if the " +
            "answer is lost, so that the request can be sent again. In an assignment, one token is one student.",
        },
        cookie: { type: "apiKey", in: "cookie", name: "wellread" },
      },
    },
  };
}
