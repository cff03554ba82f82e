import "server-only";
import { responseSchema } from "@wellread/assessment";
import { publicBankSchema, publicAskedQuestionSchema } from "@wellread/content";
import { z } from "zod";
import { assignmentViewSchema } from "@/server/assignments/assignment-view";
import { progressViewSchema } from "@/server/assignments/progress-view";
import { attemptViewSchema, savedResponseSchema } from "@/server/attempts/attempt-view";
import { questionResultSchema, resultViewSchema } from "@/server/attempts/result-view";
import { problemSchema } from "@/server/http/problem";
import { joinViewSchema } from "@/server/students/join-view";
import { createdViewSchema } from "./assignments/answer-created";
import { joinedViewSchema } from "./assignments/answer-joined";
import { doneSchema } from "./assignments/done";
import { articleViewSchema, factsViewSchema } from "./article-view";
import type { ApiRoute } from "./api-route";

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

export const bodyName = ({ name }: ApiRoute): string => `${capitalise(name)}Body`;
export const outputName = ({ name, output }: ApiRoute): string =>
  shared.get(output) ?? `${capitalise(name)}Answer`;

export const reference = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** JSON Schema without the keys that only a document of its own needs. */
const strip = ({ $schema: _schema, $id: _id, ...rest }: Json): Json => rest;

function describe(schemas: Iterable<[z.ZodType, string]>, io: "input" | "output"): Json {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of schemas) registry.add(schema, { id });
  const described = z.toJSONSchema(registry, { io, uri: (id) => reference(id).$ref });
  return Object.fromEntries(Object.entries(described.schemas).map(([id, json]) => [id, strip(json)]));
}

/** The JSON Schema of everything that the routes take and give, by name. */
export const apiComponents = (routes: ApiRoute[]): Json => ({
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
