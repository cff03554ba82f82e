import "server-only";
import { z } from "zod";
import { assignmentExportSchema, exportAssignment } from "@/class/assignment-export.server";
import { regradeAnswerSchema, regradeInputSchema } from "@/class/regrade-input.server";
import { makeRegrade } from "@/class/regrade.server";
import { type Download, exportCsv, exportXlsx, fileName } from "@/class/results-export.server";
import { classResultsSchema, regradeRowSchema } from "@/class/results-view.server";
import { loadClassResults } from "@/class/results.server";
import { answers, type Call, handle } from "@/http/handle";
import { assignmentProblem, problem } from "@/http/problem";
import { type ApiRoute, type PathParams, serve, serveBody, type Served } from "./serve";
import { attachment } from "./files";

export const getExport = serve(
  {
    name: "exportAssignment",
    method: "GET",
    path: "/api/v1/assignments/{id}/export.json",
    summary: "All that is stored of an assignment, but for what lets somebody in.",
    access: "owner",
    status: 200,
    output: assignmentExportSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await exportAssignment(params.id, caller.owner);
    if (value === null) return { ok: false, problem: problem("assignment_not_found") };
    const name = fileName("assignment", value.assignment, Date.parse(value.exportedAt), "json");
    return { ok: true, value, headers: { "content-disposition": attachment(name) } };
  },
);

export const getRegrades = serve(
  {
    name: "getRegrades",
    method: "GET",
    path: "/api/v1/assignments/{id}/regrades",
    summary:
      "The corrections of an assignment's scoring, undone ones too, in the order in which they were made.",
    access: "owner",
    status: 200,
    output: z.strictObject({ regrades: z.array(regradeRowSchema) }),
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const results = await loadClassResults(params.id, caller.owner);
    return results === null
      ? { ok: false, problem: problem("assignment_not_found") }
      : { ok: true, value: { regrades: results.regrades } };
  },
);

/** Serves a file to download; null is the same answer for what is missing and what is somebody else's. */
function serveFile<const Path extends string>(
  route: Pick<ApiRoute<Path>, "name" | "path" | "summary"> & { media: string },
  run: (call: Call<PathParams<Path>>) => Promise<Download | null>,
): Served<Path> {
  const handler = handle<PathParams<Path>>(answers.json, async (call) => {
    const file = await run(call);
    if (file === null) return problem("assignment_not_found");
    return new Response(file.body, {
      headers: {
        "content-type": route.media,
        "content-disposition": attachment(file.name),
        "cache-control": "private, no-store",
      },
    });
  });
  const described = { method: "GET", access: "owner", status: 200, output: z.string() } as const;
  return { route: { ...described, ...route, problems: ["assignment_not_found"] }, handler };
}

export const getResultsCsv = serveFile(
  {
    name: "getResultsCsv",
    path: "/api/v1/assignments/{id}/results.csv",
    summary:
      "The results as CSV (RFC 4180): name, points, out of and whole per cent first. Safe in a spreadsheet.",
    media: "text/csv; charset=utf-8",
  },
  ({ params, caller }) => exportCsv(params.id, caller.owner),
);

export const getResultsXlsx = serveFile(
  {
    name: "getResultsXlsx",
    path: "/api/v1/assignments/{id}/results.xlsx",
    summary: "The same results as a workbook, with the answers in words on a second sheet.",
    media: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  },
  ({ params, caller }) => exportXlsx(params.id, caller.owner),
);

export const getResults = serve(
  {
    name: "getResults",
    method: "GET",
    path: "/api/v1/assignments/{id}/results",
    summary: "What a class knows: questions to discuss, points of each student, and how the questions fared.",
    access: "owner",
    status: 200,
    output: classResultsSchema,
    problems: ["assignment_not_found"],
  },
  async ({ params, caller }) => {
    const value = await loadClassResults(params.id, caller.owner);
    return value === null ? { ok: false, problem: problem("assignment_not_found") } : { ok: true, value };
  },
);

export const postRegrades = serveBody(
  {
    name: "regrade",
    method: "POST",
    path: "/api/v1/assignments/{id}/regrades",
    summary:
      "Corrects the scoring, or undoes a correction; with `preview`, only says who would move. No bank changes.",
    description:
      "A `key` is a whole answer to the question. Of a typed name it is the spelling that is right: one of the question's " +
      "other names counts in all its spellings; any other name takes the place of the key with all of its spellings, which " +
      "are wrong from then on unless `also` is set. `accept` and `refuse` say of a typed text that it is right or not; the " +
      "key itself cannot be refused (`body.regrade.text`). `compare` says in which way typed answers are compared, which also brings questions that are " +
      "older than these ways up to date. `award` gives everybody the point, `drop` leaves the question " +
      "out. Whoever submits later is scored by the correction; nobody who has submitted, or had the answer checked, goes " +
      "down unless `lower` is set. Statistics follow the correction for everybody. A key that is no whole answer is " +
      "refused with the fault `body.regrade.key`.",
    access: "owner",
    body: regradeInputSchema,
    status: 200,
    output: regradeAnswerSchema,
    problems: [
      "assignment_not_found",
      "question_not_found",
      "attempt_not_found",
      "regrade_not_found",
      "last_question",
    ],
  },
  async ({ params, body, caller }) => {
    const done = await makeRegrade(params.id, body, caller.owner);
    return done.ok ? done : { ok: false, problem: assignmentProblem(done.error) };
  },
);
