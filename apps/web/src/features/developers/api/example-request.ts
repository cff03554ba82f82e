import { exampleBodies } from "./example-bodies";
import { exampleFiles, type ExampleFile } from "./example-files";
import type { Operation, Placed } from "./open-api-document";

export type ExampleRequest = {
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

/** What stands for each part of a path. */
const parts: Readonly<Record<string, string>> = { code: "ABCDEF", topic: "units", format: "gift" };

const query = (origin: string): Readonly<Record<string, string>> => ({
  url: `${origin}/articles/will-of-victory/quiz/units`,
});

const fill = (path: string): string =>
  path.replaceAll(/\{(\w+)\}/g, (_part, name: string) => {
    if (name === "id" && path.startsWith("/api/v1/articles")) return "will-of-victory";
    return parts[name] ?? `$${name.replaceAll(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
  });

/** A request that an operation takes. Where an id has to be known, a shell's variable stands for it. */
export function exampleRequest({ method, path, operation }: Placed, origin: string): ExampleRequest {
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
