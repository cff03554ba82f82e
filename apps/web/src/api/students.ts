import "server-only";
import { longestTypedCode, longestTypedName } from "@wellread/assessment";
import { z } from "zod";
import { loadProgress, progressViewSchema } from "@/assignment/progress.server";
import { assignmentProblem, problem } from "@/http/problem";
import {
  type Caller,
  clientAddress,
  newSecret,
  type Secret,
  secretHeaders,
  secretSchema,
} from "@/identity/identity";
import type { AssignmentOutcome } from "@/model/assignment";
import { studentIdSchema } from "@/model/ids";
import { removalSchema } from "@/model/removals";
import { type Joined, joinedSchema, joinViewSchema, leaveDevice } from "@/model/student";
import {
  changeStudent as change,
  renewPersonalCode as renew,
  reopenAttempt as reopen,
  studentChangeSchema,
} from "@/student/change.server";
import { findJoinPage } from "@/student/join-page.server";
import { joinAssignment } from "@/student/join.server";
import { mergeStudents as merge } from "@/student/merge.server";
import {
  removalInputSchema,
  removeStudent as remove,
  removeUnanswered,
  restoredSchema,
  undoRemoval as undo,
} from "@/student/removal.server";
import { resumeByCode } from "@/student/resume.server";
import { answerOutcome, type ApiAnswer, done, doneSchema, isBrowser, serve, serveBody } from "./serve";

export const joinedViewSchema = joinedSchema.extend({
  /** For programs that sent no token: send it as `Authorization: Bearer …`. */
  token: secretSchema.nullable(),
});

/** Answers a student who joined or came back, and makes the caller's browser theirs. */
function answerJoined(
  outcome: AssignmentOutcome<Joined>,
  { request, caller, secret }: { request: Request; caller: Caller; secret: Secret },
): ApiAnswer<z.infer<typeof joinedViewSchema>> {
  if (!outcome.ok) return { ok: false, problem: assignmentProblem(outcome.error) };
  const token = caller.secret === null && !isBrowser(request) ? secret : null;
  return {
    ok: true,
    value: { ...outcome.value, token },
    headers: {
      location: `/api/v1/attempts/${outcome.value.attempt}`,
      ...secretHeaders(caller, secret),
    },
  };
}

export const removeStudent = serve(
  {
    name: "removeStudent",
    method: "DELETE",
    path: "/api/v1/assignments/{id}/students/{studentId}",
    summary: "Removes a student with every attempt and answer. It can be undone for an hour.",
    access: "owner",
    status: 200,
    output: doneSchema.extend({ removal: removalSchema }),
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, caller }) =>
    answerOutcome(await remove(params.id, params.studentId, caller.owner), (removal) => ({
      ...done(),
      removal,
    })),
);

export const postRemoval = serveBody(
  {
    name: "removeUnanswered",
    method: "POST",
    path: "/api/v1/assignments/{id}/removals",
    summary: "Removes every student who has answered nothing. It can be undone for an hour.",
    description:
      "All at once or none. `upTo` spares everyone who joined after the students were last looked at: it is the " +
      "highest `number` of those. Whoever is removed may join again. `removal` is null if everybody has answered.",
    access: "owner",
    body: removalInputSchema,
    status: 200,
    output: z.strictObject({ removal: removalSchema.nullable() }),
    problems: ["assignment_not_found"],
  },
  async ({ params, body, caller }) =>
    answerOutcome(await removeUnanswered(params.id, body, caller.owner), (removal) => ({ removal })),
);

export const undoRemoval = serve(
  {
    name: "undoRemoval",
    method: "DELETE",
    path: "/api/v1/assignments/{id}/removals/{removalId}",
    summary: "Brings back the students of a removal, with their names, codes, attempts and answers.",
    description:
      "Within an hour, as `undoUntil` says. Whoever joined meanwhile stays: where a name was taken, the student comes " +
      "back with a number after it, and is one of `renamed`.",
    access: "owner",
    status: 200,
    output: restoredSchema,
    problems: ["assignment_not_found", "removal_not_found"],
  },
  async ({ params, caller }) =>
    answerOutcome(await undo(params.id, params.removalId, caller.owner), (restored) => restored),
);

export const getJoinPage = serve(
  {
    name: "getJoinPage",
    method: "GET",
    path: "/api/v1/a/{code}",
    summary: "What a student should know before joining, and who is at work in this browser.",
    access: "owner",
    status: 200,
    output: joinViewSchema,
    problems: ["assignment_not_found", "too_many_requests"],
  },
  async ({ request, params, caller }) =>
    answerOutcome(await findJoinPage(params.code, caller.secret, clientAddress(request)), (view) => view),
);

export const getStudents = serve(
  {
    name: "getStudents",
    method: "GET",
    path: "/api/v1/assignments/{id}/students",
    summary: "Every student, and how far each is. It says nothing of right or wrong.",
    access: "owner",
    status: 200,
    output: progressViewSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadProgress(params.id, caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value };
  },
);

export const changeStudent = serveBody(
  {
    name: "changeStudent",
    method: "PATCH",
    path: "/api/v1/assignments/{id}/students/{studentId}",
    summary: "Renames a student, or gives extra minutes, which hold at once.",
    access: "owner",
    body: studentChangeSchema,
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found", "name_invalid", "name_taken"],
  },
  async ({ params, body, caller }) =>
    answerOutcome(await change(params.id, params.studentId, body, caller.owner), done),
);

export const postJoin = serveBody(
  {
    name: "joinAssignment",
    method: "POST",
    path: "/api/v1/a/{code}/attempts",
    summary: "Joins by a code, or goes on, and gives the attempt to take.",
    access: "owner",
    body: z.strictObject({ nickname: z.string().max(longestTypedName).optional() }),
    status: 201,
    output: joinedViewSchema,
    problems: [
      "assignment_not_found",
      "assignment_not_open",
      "assignment_closed",
      "assignment_full",
      "assignment_locked",
      "name_required",
      "name_invalid",
      "name_taken",
      "name_not_listed",
      "no_attempts_left",
      "too_many_requests",
    ],
  },
  async ({ request, params, body, caller }) => {
    const secret = caller.secret ?? newSecret();
    const joined = await joinAssignment(params.code, body, secret, clientAddress(request));
    return answerJoined(joined, { request, caller, secret });
  },
);

export const postLeave = serve(
  {
    name: "leaveDevice",
    method: "POST",
    path: "/api/v1/a/{code}/leave",
    summary: "Makes this browser forget its student; what was answered stays.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: [],
  },
  async ({ params, caller }) => {
    await leaveDevice(params.code, caller.owner);
    return { ok: true, value: done() };
  },
);

export const mergeStudents = serveBody(
  {
    name: "mergeStudents",
    method: "POST",
    path: "/api/v1/assignments/{id}/students/{studentId}/merge",
    summary: "Gives the attempts of a student to another, who stays.",
    description:
      "Attempts are numbered anew in the order in which they were started. An attempt without any answer is deleted " +
      "where the other student brings one with answers, submitted or not, so that it never counts in its place. " +
      "It cannot be undone, and asks nothing: the page says first whose result will count.",
    access: "owner",
    body: z.strictObject({ into: studentIdSchema }),
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, body, caller }) =>
    answerOutcome(await merge(params.id, params.studentId, body.into, caller.owner), done),
);

export const reopenAttempt = serve(
  {
    name: "reopenAttempt",
    method: "POST",
    path: "/api/v1/assignments/{id}/students/{studentId}/reopen",
    summary: "Opens a student's latest attempt again, with all its answers.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "student_not_found", "attempt_not_found", "attempt_not_submitted"],
  },
  async ({ params, caller }) => answerOutcome(await reopen(params.id, params.studentId, caller.owner), done),
);

export const postResume = serveBody(
  {
    name: "resumeByCode",
    method: "POST",
    path: "/api/v1/a/{code}/resume",
    summary: "Goes on with another device by a personal code.",
    access: "owner",
    body: z.strictObject({ code: z.string().max(longestTypedCode) }),
    status: 201,
    output: joinedViewSchema,
    problems: [
      "assignment_not_found",
      "wrong_code",
      "assignment_not_open",
      "assignment_closed",
      "no_attempts_left",
      "too_many_requests",
    ],
  },
  async ({ request, params, body, caller }) => {
    const secret = caller.secret ?? newSecret();
    const joined = await resumeByCode(params.code, body.code, secret, clientAddress(request));
    return answerJoined(joined, { request, caller, secret });
  },
);

export const renewPersonalCode = serve(
  {
    name: "renewPersonalCode",
    method: "POST",
    path: "/api/v1/assignments/{id}/students/{studentId}/code",
    summary: "Gives a student a new personal code, which is told this once.",
    access: "owner",
    status: 200,
    output: z.strictObject({ personalCode: z.string() }),
    problems: ["assignment_not_found", "student_not_found"],
  },
  async ({ params, caller }) =>
    answerOutcome(await renew(params.id, params.studentId, caller.owner), (value) => value),
);
