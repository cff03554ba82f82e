import "server-only";
import { deleteAttempt } from "@/server/attempts/delete-attempt";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { seeOther } from "./see-other";

/** `POST /attempts/{id}/deletion`: deletes at once and leads to the first page. */
export const postDeletion = handle<{ id: string }>(answers.page, async ({ params, caller }) =>
  (await deleteAttempt(params.id, caller.owner)) ? seeOther("/") : problem("attempt_not_found"),
);
