import { z } from "zod";
import type { JoinView } from "@/model/student";

/** Eight letters in two groups are easier to copy; typed with a space they are the same code. */
export const groupCode = (code: string): string => code.replace(/^(.{4})(?=.)/, "$1 ");

/** The address of an assignment's start page, and of what is done there. */
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

/** The field that each problem stands beside; null where it is about no field. */
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

/** Reads the address; a refusal of the whole assignment shows by itself and is no problem of a form. */
export const readJoinProblem = (value: string | string[] | undefined): JoinProblem | null =>
  typeof value !== "string" || value.startsWith("assignment_") ? null : joinProblemSchema.parse(value);

/** Where the article can be opened while answering; null if it is on paper. */
export const readingHref = ({ code, reading }: Pick<JoinView, "code" | "reading">): string | null =>
  ({ paper: null, link: reading.value, text: joinPath(code, "reading") })[reading.kind];

/** A code is at most this long as people type it, with spaces and hyphens. */
export const longestTypedCode = 40;

/**
 * What stands in the place of the code in an assignment’s address, as it was typed; null for any other address. The server
 * finds the words for such an address below it (`scripts/show-failure.ts`). */
export const typedCode = (path: string): string | null => {
  const [, part] = /^\/a\/([^/]+)\/?(?:\/not-found)?$/.exec(path) ?? [];
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part).slice(0, longestTypedCode);
  } catch {
    return "";
  }
};
