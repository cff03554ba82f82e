import { z } from "zod";

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
