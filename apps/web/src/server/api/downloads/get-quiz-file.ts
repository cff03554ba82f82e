import "server-only";
import { quizTopicSchema } from "@wellread/assessment";
import { formatSchema } from "@wellread/formats";
import { z } from "zod";
import { topicQuiz } from "@/server/downloads/topic-quiz";
import { quizAddressSchema } from "@/server/downloads/quiz-address";
import { writeDownload } from "@/server/downloads/write-download";
import { attemptProblem } from "@/server/http/attempt-problem";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readQuery } from "@/server/http/read-query";
import type { ApiRoute, PathParams } from "../api-route";
import { accessHeaders, type Served } from "../serve";
import { fileQuery } from "./file-query";
import { fileResponse } from "./file-response";

const path = "/api/v1/articles/{id}/quizzes/{topic}/files/{format}";
const querySchema = quizAddressSchema.extend(fileQuery);

const route = {
  name: "getQuizFile",
  method: "GET",
  path,
  summary: "A quiz with its key as a file for a classroom tool. The key is open to everyone, as the bank is.",
  access: "public",
  params: { topic: quizTopicSchema, format: formatSchema },
  query: querySchema,
  status: 200,
  output: z.string(),
  media: "*/*",
  problems: ["not_found", "article_not_found", "bank_changed", "not_enough_questions", "invalid_request"],
} satisfies ApiRoute;

/** Without a seed the next file is another one. */
const headersFor = (seed: string | undefined): Record<string, string> =>
  seed === undefined ? { ...accessHeaders.public, "cache-control": "no-store" } : accessHeaders.public;

export const getQuizFile: Served<typeof path> = {
  route,
  handler: handle<PathParams<typeof path>>(answers.json, async ({ params, request }) => {
    const topic = quizTopicSchema.safeParse(params.topic).data;
    const format = formatSchema.safeParse(params.format).data;
    if (topic === undefined || format === undefined) return problem("not_found");
    const query = readQuery(request, querySchema);
    if (!query.ok) return query.problem;
    const { file: number = 1, ...address } = query.value;
    const quiz = topicQuiz(params.id, topic, address);
    if (!quiz.ok) return attemptProblem(quiz.error, "query");
    const file = await writeDownload(quiz.value, format, number);
    return file === null ? problem("not_found") : fileResponse(file, headersFor(address.seed));
  }),
};
