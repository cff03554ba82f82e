import "server-only";
import { z } from "zod";
import { assignmentViewSchema } from "@/server/assignments/assignment-view";
import type { AssignmentOutcome } from "@/server/assignments/assignment-error";
import { linkPath } from "@/server/assignments/link-secret";
import { loadAssignment } from "@/server/assignments/load-assignment";
import type { Created } from "@/server/assignments/store-assignment";
import { assignmentProblem } from "@/server/http/assignment-problem";
import { problem } from "@/server/http/problem";
import type { Caller } from "@/server/identity/identify-request";
import { keepSecret } from "@/server/identity/keep-secret";
import { ownerOf, secretSchema, type Secret } from "@/server/identity/secret";
import type { ApiAnswer } from "../serve";
import { isBrowser } from "../is-browser";

/** An assignment that was just made. */
export const createdViewSchema = z.strictObject({
  assignment: assignmentViewSchema,
  /** Where students start. */
  studentPath: z.string(),
  /** For programs: the path of the manage link; its secret serves as a token as well. Null for browsers. */
  managePath: z.string().nullable(),
  /** For programs that sent no token: send it as `Authorization: Bearer …`. */
  token: secretSchema.nullable(),
});

/** Answers with a new assignment, and makes the caller its holder. */
export async function answerCreated(
  outcome: AssignmentOutcome<Created>,
  { request, caller, secret }: { request: Request; caller: Caller; secret: Secret },
): Promise<ApiAnswer<z.infer<typeof createdViewSchema>>> {
  if (!outcome.ok) return { ok: false, problem: assignmentProblem(outcome.error) };
  const { id, code, manageSecret } = outcome.value;
  const assignment = await loadAssignment(id, "manage", ownerOf(secret));
  if (assignment === null) return { ok: false, problem: problem("assignment_not_found") };
  const isProgram = !isBrowser(request);
  const value = {
    assignment,
    studentPath: `/a/${code}`,
    managePath: isProgram ? linkPath("manage", id, manageSecret) : null,
    token: isProgram && caller.secret === null ? secret : null,
  };
  const headers = {
    location: `/api/v1/assignments/${id}`,
    ...keepSecret(caller, secret),
  };
  return { ok: true, value, headers };
}
