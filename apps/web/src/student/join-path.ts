import { holdsSecret, longestTypedCode, readPersonalCode } from "@wellread/assessment";
import { z } from "zod";

/** Eight letters in two groups are easier to copy; the space is ignored when the code is typed. */
export const groupCode = (code: string): string => code.replace(/^(.{4})(?=.)/, "$1 ");

/** The address of an assignment's start page and of its forms. */
export const joinPath = (code: string, doing?: "join" | "resume" | "leave" | "reading"): string =>
  doing === undefined ? `/a/${code}` : `/a/${code}/${doing}`;

/** The page that asks for a code again, with what was typed in its place; but a private link is not in its address. */
export const entryPath = (typed: string): string =>
  shownAgain(typed) === ""
    ? `/a?${holdsSecret(typed) ? "problem=private" : "code="}`
    : `/a?${new URLSearchParams({ code: shownAgain(typed) }).toString()}`;

/** What can go wrong with the forms of the start page, as `?problem=` says it. */
const joinProblemSchema = z
  .enum([
    "name_required",
    "name_invalid",
    "name_taken",
    "name_not_listed",
    "no_attempts_left",
    "wrong_code",
    "code_short",
    "code_long",
    "code_unreadable",
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
  code_short: "code",
  code_long: "code",
  code_unreadable: "code",
  too_many_requests: null,
  generic: null,
} satisfies Record<JoinProblem, "name" | "code" | null>;

/** Reads the address; a refusal of the whole assignment is shown elsewhere, and is not a problem of the form. */
export const readJoinProblem = (value: string | string[] | undefined): JoinProblem | null =>
  typeof value !== "string" || value.startsWith("assignment_") ? null : joinProblemSchema.parse(value);

/** What is wrong with a personal code before anybody is looked for; null for one that could be somebody's. */
export function personalCodeProblem(text: string): JoinProblem | null {
  const reading = readPersonalCode(text);
  if (reading.ok) return null;
  const told = { short: "code_short", long: "code_long" } as const;
  return reading.problem === "short" || reading.problem === "long"
    ? told[reading.problem]
    : "code_unreadable";
}

/** What was typed in the place of a code, to be shown again: nothing of a private link. */
export const shownAgain = (typed: string): string =>
  holdsSecret(typed) ? "" : typed.slice(0, longestTypedCode);

/** More of an address is shown in its bar already. */
const longestInAddress = 40;

/**
 * The part of an assignment’s address in the place of the code, as it was typed; null for any other address. For a code
 * that does not exist, `scripts/show-failure.ts` shows the page at an address below it.
 */
export const typedCode = (path: string): string | null => {
  const [, part] = /^\/a\/([^/]+)\/?(?:\/not-found)?$/.exec(path) ?? [];
  if (part === undefined) return null;
  try {
    return shownAgain(decodeURIComponent(part)).slice(0, longestInAddress);
  } catch {
    return "";
  }
};
