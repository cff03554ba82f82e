import "server-only";
import { z } from "zod";

/** One thing that is wrong with a request, and where: `body.response.option`. */
export const faultSchema = z.strictObject({ path: z.string().max(300), message: z.string() });
export type Fault = z.infer<typeof faultSchema>;

type Issue = z.core.$ZodIssue;

const limit = 20;

/** A path as people write it. Keys come from the request, so they are shortened. */
export const writePath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => String(part).slice(0, 80))
    .join(".")
    .slice(0, 300);

const unknownKeys = (issues: readonly Issue[]): number =>
  issues.reduce((count, issue) => count + (issue.code === "unrecognized_keys" ? issue.keys.length : 0), 0);

/** Of the forms that a body can have, the one that was probably meant: it knows the most of the keys. */
const meant = (forms: readonly Issue[][]): Issue[] | undefined =>
  forms.toSorted((one, other) => unknownKeys(one) - unknownKeys(other))[0];

function spread(issue: Issue, above: readonly PropertyKey[]): Fault[] {
  const path = [...above, ...issue.path];
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({ path: writePath([...path, key]), message: "unknown" }));
  }
  const form = issue.code === "invalid_union" ? meant(issue.errors) : undefined;
  if (form !== undefined) return form.flatMap((each) => spread(each, path));
  return [{ path: writePath(path), message: issue.message }];
}

/** The faults that a schema found, at most 20 of them, with their paths below `root`. */
export const faultsOf = (error: z.ZodError, root?: string): Fault[] =>
  error.issues.flatMap((issue) => spread(issue, root === undefined ? [] : [root])).slice(0, limit);
