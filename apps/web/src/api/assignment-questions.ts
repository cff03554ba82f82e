import "server-only";
import { questionIdSchema } from "@wellread/content";
import { z } from "zod";
import {
  addedQuestionsSchema,
  addOwnQuestions,
  comparedSchema,
  removeQuestion as remove,
  setComparison,
  swapQuestion as swap,
} from "@/assignment/edit-questions.server";
import { loadAssignment } from "@/assignment/manage.server";
import { importProgressOf } from "@/assignment/question-reader.server";
import { assignmentQuestionSchema, listQuestions } from "@/assignment/questions.server";
import { problem } from "@/http/problem";
import { fileLimit, readFileBody } from "@/http/request-body";
import { clientAddress } from "@/identity/identity";
import { answerOutcome, done, doneSchema, serve, serveBody } from "./serve";

export const getAssignmentQuestions = serve(
  {
    name: "getAssignmentQuestions",
    method: "GET",
    path: "/api/v1/assignments/{id}/questions",
    summary: "The questions with keys, and what could take the place of each.",
    access: "owner",
    status: 200,
    output: z.strictObject({ questions: z.array(assignmentQuestionSchema) }),
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await listQuestions(params.id, caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value: { questions: value } };
  },
);

export const postAssignmentQuestions = serve(
  {
    name: "addOwnQuestions",
    method: "POST",
    path: "/api/v1/assignments/{id}/questions",
    summary:
      "Adds the questions of a file (GIFT, Moodle XML, QTI 2.2 or 3.0, CSV; the body is the file, of 1 MB at the most) to the end of an assignment, not proven. What could not be read is named, and loses nothing else.",
    access: "owner",
    file: true,
    bodyLimit: fileLimit,
    status: 200,
    output: addedQuestionsSchema,
    problems: ["assignment_not_found", "assignment_frozen", "too_many_requests"],
  },
  async ({ params, request, caller }) => {
    const file = await readFileBody(request);
    if (!file.ok) return file;
    return answerOutcome(
      await addOwnQuestions(params.id, file.value, caller.owner, clientAddress(request)),
      (added) => added,
    );
  },
);

const readingSchema = z.strictObject({ before: z.int().min(0), count: z.int().min(0) });

export const getImport = serve(
  {
    name: "getImport",
    method: "GET",
    path: "/api/v1/assignments/{id}/import",
    summary:
      "How far the file of questions is that is being added: how many others' files are read before it, and how many of its questions were read so far. Null if none is.",
    access: "owner",
    status: 200,
    output: z.strictObject({ reading: readingSchema.nullable() }),
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const assignment = await loadAssignment(params.id, "manage", caller.owner);
    if (assignment === null) return { ok: false, problem: problem("assignment_not_found") };
    return { ok: true, value: { reading: importProgressOf(assignment.id) } };
  },
);

export const swapQuestion = serveBody(
  {
    name: "swapQuestion",
    method: "PUT",
    path: "/api/v1/assignments/{id}/questions/{questionId}",
    summary: "Puts one of its alternatives in the place of a question.",
    access: "owner",
    body: z.strictObject({ replacement: questionIdSchema }),
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "question_not_found", "question_conflict", "assignment_frozen"],
  },
  async ({ params, body, caller }) =>
    answerOutcome(await swap(params.id, params.questionId, body.replacement, caller.owner), done),
);

export const setQuestionComparison = serveBody(
  {
    name: "setQuestionComparison",
    method: "PUT",
    path: "/api/v1/assignments/{id}/questions/{questionId}/comparison",
    summary: "Says how answers to one of the teacher's own typed questions are compared.",
    access: "owner",
    body: comparedSchema,
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "question_not_found", "assignment_frozen"],
  },
  async ({ params, body, caller }) =>
    answerOutcome(await setComparison(params.id, params.questionId, body, caller.owner), done),
);

export const removeQuestion = serve(
  {
    name: "removeQuestion",
    method: "DELETE",
    path: "/api/v1/assignments/{id}/questions/{questionId}",
    summary: "Removes a question; one has to stay.",
    access: "owner",
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "question_not_found", "last_question", "assignment_frozen"],
  },
  async ({ params, caller }) => answerOutcome(await remove(params.id, params.questionId, caller.owner), done),
);
