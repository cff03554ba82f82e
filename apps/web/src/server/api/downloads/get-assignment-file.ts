import "server-only";
import { formatSchema } from "@wellread/formats";
import { z } from "zod";
import { assignmentQuiz } from "@/server/downloads/assignment-quiz";
import { writeDownload } from "@/server/downloads/write-download";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readQuery } from "@/server/http/read-query";
import type { ApiRoute, PathParams } from "../api-route";
import { accessHeaders, type Served } from "../serve";
import { fileQuery } from "./file-query";
import { fileResponse } from "./file-response";

const path = "/api/v1/assignments/{id}/files/{format}";
const querySchema = z.strictObject(fileQuery);

const route = {
  name: "getAssignmentFile",
  method: "GET",
  path,
  summary:
    "The quiz of an assignment with its key as a file for a classroom tool, for who manages it. Of per-student variants, the one that the teacher sees.",
  access: "owner",
  params: { format: formatSchema },
  query: querySchema,
  status: 200,
  output: z.string(),
  media: "*/*",
  problems: ["not_found", "assignment_not_found", "invalid_request"],
} satisfies ApiRoute;

export const getAssignmentFile: Served<typeof path> = {
  route,
  handler: handle<PathParams<typeof path>>(answers.json, async ({ params, request, caller }) => {
    const quiz = await assignmentQuiz(params.id, caller.owner);
    if (quiz === null) return problem("assignment_not_found");
    const format = formatSchema.safeParse(params.format).data;
    if (format === undefined) return problem("not_found");
    const query = readQuery(request, querySchema);
    if (!query.ok) return query.problem;
    const file = await writeDownload(quiz, format, query.value.file ?? 1);
    return file === null ? problem("not_found") : fileResponse(file, accessHeaders.owner);
  }),
};
