import "server-only";
import { quizTopicSchema } from "@wellread/assessment";
import { formatSchema } from "@wellread/formats";
import { z } from "zod";
import { assignmentQuiz, type QuizFile, topicQuiz, writeDownload } from "@/download/quiz-files.server";
import { answers, handle } from "@/http/handle";
import { attemptProblem, problem } from "@/http/problem";
import { readQuery } from "@/http/request-body";
import { quizAddressSchema } from "@/model/quiz-address";
import { passageChoiceSchema } from "@/download/passage-choice.server";
import { accessHeaders, type ApiRoute, type PathParams, type Served } from "./serve";

/** Which of a format's files, and what goes along in it: the quiz itself, and what is usual, unless it says otherwise. */
const fileQuery = {
  file: z
    .string()
    .regex(/^[1-9]$/)
    .transform(Number)
    .optional()
    .describe(
      "Which of the format's files, from 1: the quiz itself. Paper has a second with the right answers.",
    ),
  reading: passageChoiceSchema
    .optional()
    .describe(
      "Which retelling of the article goes along, where the format has a place for one. Without it the full one, but none with an assignment whose class reads on paper, at a link or in a pasted text.",
    ),
};

/** What RFC 5987 lets stand in an extended value besides letters and figures, and `encodeURIComponent` leaves as it is. */
const unescaped = /[!'()*]/g;

const escapeMore = (sign: string): string => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * The `Content-Disposition` of a file to keep (RFC 6266): its name in plain letters for any browser, and, where it
 * has others, in full (RFC 5987).
 */
export function attachment(name: string): string {
  const plain = name.replaceAll(/[^\w.-]+/g, "-").replaceAll(/-{2,}/g, "-");
  const said = `attachment; filename="${plain}"`;
  if (plain === name) return said;
  return `${said}; filename*=UTF-8''${encodeURIComponent(name).replaceAll(unescaped, escapeMore)}`;
}

/** A file to keep, under a name. `headers` say who else may read and keep it. */
const fileResponse = ({ name, media, body }: QuizFile, headers: Record<string, string>): Response =>
  new Response(body, {
    headers: {
      "content-type": media,
      "content-disposition": attachment(name),
      ...headers,
    },
  });

const assignmentFilePath = "/api/v1/assignments/{id}/files/{format}";
const assignmentFileQuery = z.strictObject(fileQuery);

const assignmentFileRoute = {
  name: "getAssignmentFile",
  method: "GET",
  path: assignmentFilePath,
  summary:
    "The quiz of an assignment with its key as a file for a classroom tool, for anyone who manages it. Of per-student variants, the one that the teacher sees.",
  access: "owner",
  params: { format: formatSchema },
  query: assignmentFileQuery,
  status: 200,
  output: z.string(),
  media: "*/*",
  problems: ["not_found", "assignment_not_found", "invalid_request"],
} satisfies ApiRoute;

export const getAssignmentFile: Served<typeof assignmentFilePath> = {
  route: assignmentFileRoute,
  handler: handle<PathParams<typeof assignmentFilePath>>(
    answers.json,
    async ({ params, request, caller }) => {
      const query = readQuery(request, assignmentFileQuery);
      const quiz = await assignmentQuiz(params.id, caller.owner, query.ok ? query.value.reading : undefined);
      if (quiz === null) return problem("assignment_not_found");
      const format = formatSchema.safeParse(params.format).data;
      if (format === undefined) return problem("not_found");
      if (!query.ok) return query.problem;
      const file = await writeDownload(quiz, format, query.value.file ?? 1);
      return file === null ? problem("not_found") : fileResponse(file, accessHeaders.owner);
    },
  ),
};

const quizFilePath = "/api/v1/articles/{id}/quizzes/{topic}/files/{format}";
const quizFileQuery = quizAddressSchema.extend(fileQuery);

const quizFileRoute = {
  name: "getQuizFile",
  method: "GET",
  path: quizFilePath,
  summary: "A quiz with its key as a file for a classroom tool. The key is open to everyone, as the bank is.",
  access: "public",
  params: { topic: quizTopicSchema, format: formatSchema },
  query: quizFileQuery,
  status: 200,
  output: z.string(),
  media: "*/*",
  problems: ["not_found", "article_not_found", "bank_changed", "not_enough_questions", "invalid_request"],
} satisfies ApiRoute;

/** Without a seed the next file is another one. */
const headersFor = (seed: string | undefined): Record<string, string> =>
  seed === undefined ? { ...accessHeaders.public, "cache-control": "no-store" } : accessHeaders.public;

export const getQuizFile: Served<typeof quizFilePath> = {
  route: quizFileRoute,
  handler: handle<PathParams<typeof quizFilePath>>(answers.json, async ({ params, request }) => {
    const topic = quizTopicSchema.safeParse(params.topic).data;
    const format = formatSchema.safeParse(params.format).data;
    if (topic === undefined || format === undefined) return problem("not_found");
    const query = readQuery(request, quizFileQuery);
    if (!query.ok) return query.problem;
    const { file: number = 1, reading, ...address } = query.value;
    const quiz = topicQuiz(params.id, topic, address, reading);
    if (!quiz.ok) return attemptProblem(quiz.error, "query");
    const file = await writeDownload(quiz.value, format, number);
    return file === null ? problem("not_found") : fileResponse(file, headersFor(address.seed));
  }),
};
