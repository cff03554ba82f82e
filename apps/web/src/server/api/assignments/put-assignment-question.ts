import "server-only";
import { questionIdSchema } from "@wellread/content";
import { z } from "zod";
import { swapQuestion as swap } from "@/server/assignments/swap-question";
import { serveBody } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

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
    give(await swap(params.id, params.questionId, body.replacement, caller.owner), done),
);
