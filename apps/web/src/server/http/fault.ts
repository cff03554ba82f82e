import { z } from "zod";

/** One thing that is wrong with a request, and where: `body.blueprint.questions`, `query.seed`. */
export const faultSchema = z.strictObject({ path: z.string().max(300), message: z.string() });
export type Fault = z.infer<typeof faultSchema>;

const limit = 20;

/** A path as people write it. Keys come from the request, so they are shortened. */
export const writePath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => String(part).slice(0, 80))
    .join(".")
    .slice(0, 300);

/** The faults that a schema found, at most 20 of them, with their paths below `root`. */
export const faultsOf = (error: z.ZodError, root?: string): Fault[] =>
  error.issues.slice(0, limit).map((issue) => ({
    path: writePath(root === undefined ? issue.path : [root, ...issue.path]),
    message: issue.message,
  }));
