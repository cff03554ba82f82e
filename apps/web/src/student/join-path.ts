import { z } from "zod";
import type { JoinView } from "@/model/student";

/** Eight letters in two groups are easier to copy; the space is ignored when the code is typed. */
export const groupCode = (code: string): string => code.replace(/^(.{4})(?=.)/, "$1 ");

/** The address of an assignment's start page and of its forms. */
export const joinPath = (code: string, doing?: "join" | "resume" | "leave" | "reading"): string =>
  doing === undefined ? `/a/${code}` : `/a/${code}/${doing}`;

/** What can go wrong with the forms of the start page, as `?problem=` says it. */
const joinProblemSchema = z
  .enum([
    "name_required",
    "name_invalid",
    "name_taken",
    "name_not_listed",
    "no_attempts_left",
    "wrong_code",
    "too_many_requests",
    "generic",
  ])
  .catch("generic");
export type JoinProblem = z.infer<typeof joinProblemSchema>;

/** The field beside which each problem is shown; null if it is not about a field. */
export const problemFields = {
  name_required: "name",
  name_invalid: "name",
  name_taken: "name",
  name_not_listed: "name",
  no_attempts_left: null,
  wrong_code: "code",
  too_many_requests: null,
  generic: null,
} satisfies Record<JoinProblem, "name" | "code" | null>;

/** Reads the address; a refusal of the whole assignment is shown elsewhere, and is not a problem of the form. */
export const readJoinProblem = (value: string | string[] | undefined): JoinProblem | null =>
  typeof value !== "string" || value.startsWith("assignment_") ? null : joinProblemSchema.parse(value);

/** Where the article can be opened while answering; null if it is on paper. */
export const readingHref = ({ code, reading }: Pick<JoinView, "code" | "reading">): string | null =>
  ({ paper: null, link: reading.value, text: joinPath(code, "reading") })[reading.kind];

/** The most characters that are read of a typed code, with spaces and hyphens. */
export const longestTypedCode = 40;

/**
 * The part of an assignment’s address in the place of the code, as it was typed; null for any other address. For a code
 * that does not exist, `scripts/show-failure.ts` shows the page at an address below it.
 */
export const typedCode = (path: string): string | null => {
  const [, part] = /^\/a\/([^/]+)\/?(?:\/not-found)?$/.exec(path) ?? [];
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part).slice(0, longestTypedCode);
  } catch {
    return "";
  }
};
