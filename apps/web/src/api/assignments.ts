import "server-only";
import { settingsChangeSchema } from "@wellread/assessment";
import { z } from "zod";
import { createAssignment, type Created, duplicateAssignment, findCreated } from "@/assignment/create.server";
import { deleteAssignment } from "@/assignment/delete.server";
import { revokeSecret, rotateSecret } from "@/assignment/links.server";
import { listOwnAssignments, loadAssignment } from "@/assignment/manage.server";
import { changeSettings, lockAssignment as lock } from "@/assignment/settings-change.server";
import { startPreview } from "@/attempt/start.server";
import { limitRate } from "@/http/handle";
import { assignmentProblem, problem } from "@/http/problem";
import { fileLimit } from "@/http/request-body";
import {
  type Caller,
  clientAddress,
  newSecret,
  ownerOf,
  type Secret,
  secretHeaders,
  secretSchema,
} from "@/identity/identity";
import {
  type AssignmentOutcome,
  assignmentViewSchema,
  createInputSchema,
  ownAssignmentSchema,
  roleSchema,
} from "@/model/assignment";
import { attemptIdSchema } from "@/model/ids";
import { answerOutcome, type ApiAnswer, done, doneSchema, isBrowser, serve, serveBody } from "./serve";

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
async function answerCreated(
  outcome: AssignmentOutcome<Created>,
  { request, caller, secret }: { request: Request; caller: Caller; secret: Secret },
): Promise<ApiAnswer<z.infer<typeof createdViewSchema>>> {
  if (!outcome.ok) return { ok: false, problem: assignmentProblem(outcome.error) };
  const { id, code, managePath } = outcome.value;
  const assignment = await loadAssignment(id, "manage", ownerOf(secret));
  if (assignment === null) return { ok: false, problem: problem("assignment_not_found") };
  const isProgram = !isBrowser(request);
  const value = {
    assignment,
    studentPath: `/a/${code}`,
    managePath: isProgram ? managePath : null,
    token: isProgram && caller.secret === null ? secret : null,
  };
  const headers = {
    location: `/api/v1/assignments/${id}`,
    ...secretHeaders(caller, secret),
  };
  return { ok: true, value, headers };
}

export const deleteAssignmentRoute = serve(
  {
    name: "deleteAssignment",
    method: "DELETE",
    path: "/api/v1/assignments/{id}",
    summary: "Deletes an assignment with every student, attempt and answer in it, at once.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) =>
    (await deleteAssignment(params.id, caller.owner))
      ? { ok: true, value: done() }
      : { ok: false, problem: problem("assignment_not_found") },
);

export const getAssignment = serve(
  {
    name: "getAssignment",
    method: "GET",
    path: "/api/v1/assignments/{id}",
    summary: "An assignment that the caller manages, or whose results the caller may see.",
    access: "owner",
    status: 200,
    output: assignmentViewSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadAssignment(params.id, "results", caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value };
  },
);

export const getAssignments = serve(
  {
    name: "getAssignments",
    method: "GET",
    path: "/api/v1/assignments",
    summary: "The assignments that the caller holds, newest first.",
    access: "owner",
    status: 200,
    output: z.strictObject({ assignments: z.array(ownAssignmentSchema) }),
    problems: [],
  },
  async ({ caller }) => ({ ok: true, value: { assignments: await listOwnAssignments(caller.owner) } }),
);

export const changeAssignment = serveBody(
  {
    name: "changeAssignment",
    method: "PATCH",
    path: "/api/v1/assignments/{id}",
    summary:
      "Changes settings. Those that decide what is asked draw the questions anew; where some were swapped or removed, only with `redraw`, which gives those up. They stay once somebody has started.",
    access: "owner",
    body: settingsChangeSchema.extend({ redraw: z.boolean().optional() }),
    bodyLimit: fileLimit,
    status: 200,
    output: doneSchema,
    problems: [
      "assignment_not_found",
      "assignment_frozen",
      "questions_edited",
      "not_enough_questions",
      "article_not_found",
    ],
  },
  async ({ params, body: { redraw, ...change }, caller }) =>
    answerOutcome(await changeSettings(params.id, change, caller.owner, { redraw }), done),
);

export const previewAssignment = serve(
  {
    name: "previewAssignment",
    method: "POST",
    path: "/api/v1/assignments/{id}/preview",
    summary: "Starts an attempt as a student would, which leaves no trace in the results.",
    access: "owner",
    status: 201,
    output: z.strictObject({ attempt: attemptIdSchema }),
    problems: ["assignment_not_found", "too_many_requests"],
  },
  async ({ request, params, caller }) => {
    const refusal = await limitRate(["preview", clientAddress(request)]);
    if (refusal !== null) return { ok: false, problem: refusal };
    return answerOutcome(await startPreview(params.id, caller.owner), (attempt) => ({ attempt }));
  },
);

export const postAssignments = serveBody(
  {
    name: "createAssignment",
    method: "POST",
    path: "/api/v1/assignments",
    summary: "Makes an assignment with the usual settings, but for those that are given.",
    access: "owner",
    body: createInputSchema,
    bodyLimit: fileLimit,
    status: 201,
    output: createdViewSchema,
    problems: ["article_not_found", "not_enough_questions", "assignment_not_found", "too_many_requests"],
  },
  async ({ request, body, caller }) => {
    const secret = caller.secret ?? newSecret();
    const earlier = await findCreated(body, secret);
    const refusal = earlier === null ? await limitRate(["create", clientAddress(request)]) : null;
    if (refusal !== null) return { ok: false, problem: refusal };
    const created =
      earlier === null ? await createAssignment(body, secret) : { ok: true as const, value: earlier };
    return answerCreated(created, { request, caller, secret });
  },
);

export const postDuplicate = serve(
  {
    name: "duplicateAssignment",
    method: "POST",
    path: "/api/v1/assignments/{id}/duplicate",
    summary:
      "Makes an assignment with the same settings, questions and corrections of them, without students and times.",
    access: "owner",
    status: 201,
    output: createdViewSchema,
    problems: ["assignment_not_found", "too_many_requests"],
  },
  async ({ request, params, caller }) => {
    const { secret } = caller;
    if (secret === null) return { ok: false, problem: problem("assignment_not_found") };
    const refusal = await limitRate(["create", clientAddress(request)]);
    if (refusal !== null) return { ok: false, problem: refusal };
    return answerCreated(await duplicateAssignment(params.id, secret), { request, caller, secret });
  },
);

export const lockAssignment = serveBody(
  {
    name: "lockAssignment",
    method: "POST",
    path: "/api/v1/assignments/{id}/lock",
    summary: "Locks an assignment against newcomers, or opens it again.",
    access: "owner",
    body: z.strictObject({ locked: z.boolean() }),
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, body, caller }) => answerOutcome(await lock(params.id, body.locked, caller.owner), done),
);

export const postSecrets = serveBody(
  {
    name: "changeLink",
    method: "POST",
    path: "/api/v1/assignments/{id}/secrets",
    summary: "Makes a new manage or results link, or takes it back; who came in by the former one is out.",
    access: "owner",
    body: z.strictObject({ role: roleSchema, action: z.enum(["rotate", "revoke"]) }),
    status: 200,
    output: z.strictObject({
      /** Where the link leads, told this once; null if it was taken back. */
      path: z.string().nullable(),
    }),
    problems: ["assignment_not_found"],
  },
  async ({ params, body: { role, action }, caller }) => {
    if (caller.secret === null) return { ok: false, problem: problem("assignment_not_found") };
    if (action === "revoke") {
      return answerOutcome(await revokeSecret(params.id, role, caller.owner), () => ({ path: null }));
    }
    return answerOutcome(await rotateSecret(params.id, role, caller.secret), ({ path }) => ({ path }));
  },
);
