import { z } from "zod";

/** The parts of a JSON Schema that the page needs; the others are passed through. */
const schemaSchema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
});
export type Schema = z.infer<typeof schemaSchema>;

const contentSchema = z.record(z.string(), z.object({ schema: schemaSchema }));

const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(["path", "query", "header"]),
  required: z.boolean(),
  description: z.string().optional(),
  schema: z.looseObject({ enum: z.array(z.string()).optional() }),
});

const operationSchema = z.object({
  operationId: z.string(),
  summary: z.string(),
  tags: z.tuple([z.string()]),
  security: z.array(z.unknown()),
  parameters: z.array(parameterSchema),
  requestBody: z.object({ content: contentSchema }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: contentSchema.optional() })),
});
export type Operation = z.infer<typeof operationSchema>;

/** The parts of OpenAPI 3.1 that our own description uses. */
export const openApiSchema = z.object({
  tags: z.array(z.object({ name: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.object({ schemas: z.record(z.string(), schemaSchema) }),
});
export type OpenApi = z.infer<typeof openApiSchema>;

/** An operation with its method and path. */
export type PlacedOperation = { method: string; path: string; operation: Operation };

/** Every operation of a part of the API, in the order of the description. */
export const operationsOf = ({ paths }: OpenApi, tag: string): PlacedOperation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) =>
      operation.tags[0] === tag ? [{ method: method.toUpperCase(), path, operation }] : [],
    ),
  );

/** The schema that a reference names, or the schema itself. */
export function resolve({ components }: OpenApi, schema: Schema): Schema {
  const name = schema.$ref?.split("/").at(-1);
  return (name === undefined ? undefined : components.schemas[name]) ?? schema;
}
