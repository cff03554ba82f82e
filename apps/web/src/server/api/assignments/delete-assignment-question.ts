import "server-only";
import { removeQuestion as remove } from "@/server/assignments/remove-question";
import { serve } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

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
  async ({ params, caller }) => give(await remove(params.id, params.questionId, caller.owner), done),
);
