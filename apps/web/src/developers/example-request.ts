import { sampleGift } from "@/assignment/question-samples";
import type { Operation, PlacedOperation } from "./open-api-document";

/**
 * A body for each operation that takes one, by the operation's id. A test checks each against the schema of the body.
 */
export const exampleBodies: Readonly<Record<string, object>> = {
  startAttempt: { article: "will-of-victory", topic: "units", seed: "class-7b" },
  saveResponse: { response: { interaction: "number-entry", text: "7" }, marked: false, revision: 1 },
  createAssignment: {
    article: "will-of-victory",
    topic: "all",
    settings: { title: "Year 9, reading", attempts: 2 },
  },
  changeAssignment: { title: "Year 9, reading", timeLimitMinutes: 15 },
  swapQuestion: { replacement: "q-0123456789abc" },
  setQuestionComparison: { comparison: "spelling", ignoreAccents: true },
  lockAssignment: { locked: true },
  changeLink: { role: "manage", action: "rotate" },
  changeStudent: { extraMinutes: 5 },
  removeUnanswered: { upTo: 28 },
  mergeStudents: { into: "AAAAAAAAAAAAAAAAAAAAAA" },
  joinAssignment: { nickname: "Mira" },
  resumeByCode: { code: "7H3K9MPR" },
  regrade: { regrade: { kind: "drop", question: "q-0123456789abc" } },
};

/** A file of text that a request sends as its body. */
type ExampleFile = { name: string; text: string };

/** A file for each operation whose body is one, by the operation's id. */
export const exampleFiles: Readonly<Record<string, ExampleFile>> = {
  addOwnQuestions: { name: "questions.gift", text: sampleGift },
};

type ExampleRequest = {
  method: string;
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string | undefined;
  /** A file that is the body. */
  file: ExampleFile | undefined;
};

const giving = new Set(["startAttempt", "createAssignment", "joinAssignment", "resumeByCode"]);

/** Whether an operation gives a token to a caller that has none. */
export const givesToken = ({ operationId }: Pick<Operation, "operationId">): boolean =>
  giving.has(operationId);

/** An example value for each part of a path. */
const parts: Readonly<Record<string, string>> = { code: "ABCDEF", topic: "units", format: "gift" };

const query = (origin: string): Readonly<Record<string, string>> => ({
  url: `${origin}/articles/will-of-victory/quiz/units`,
});

const fill = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_part, name: string) => {
    if (name === "id" && path.startsWith("/api/v1/articles")) return "will-of-victory";
    return parts[name] ?? `$${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
  });

/** A request that an operation accepts, with shell variables for ids that the caller has to know. */
export function exampleRequest({ method, path, operation }: PlacedOperation, origin: string): ExampleRequest {
  const asked = operation.parameters
    .filter((parameter) => parameter.in === "query" && parameter.required)
    .map(({ name }) => [name, query(origin)[name] ?? ""]);
  const search = asked.length === 0 ? "" : `?${new URLSearchParams(asked).toString()}`;
  const body = operation.requestBody && exampleBodies[operation.operationId];
  const file = operation.requestBody && exampleFiles[operation.operationId];
  const isOpen = operation.security.length === 0;
  return {
    method,
    url: `${origin}${fill(path)}${search}`,
    headers: {
      ...(!isOpen && (givesToken(operation) ? { Origin: origin } : { Authorization: "Bearer $TOKEN" })),
      ...(body && { "Content-Type": "application/json" }),
      ...(file && { "Content-Type": "text/plain" }),
    },
    body: body && JSON.stringify(body),
    file,
  };
}

/** In double quotes, within which a shell still expands variables. */
const doubled = (text: string): string => `"${text.replaceAll(/[\\"`]/g, String.raw`\$&`)}"`;

/** In single quotes, within which a shell expands nothing. */
const single = (text: string): string => `'${text.replaceAll("'", String.raw`'\''`)}'`;

/** A request as a shell command. */
export const writeCurl = ({ method, url, headers, body, file }: ExampleRequest): string =>
  [
    `curl${method === "GET" ? "" : ` -X ${method}`} ${doubled(url)}`,
    ...Object.entries(headers).map(([name, value]) => `-H ${doubled(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : [`-d ${single(body)}`]),
    // `-d` would remove the line ends.
    ...(file === undefined ? [] : [`--data-binary @${file.name}`]),
  ].join(" \\\n  ");
