import "server-only";
import { assignmentProblem } from "@/server/http/assignment-problem";
import { regrade } from "@/server/results/regrade";
import { regradeAnswerSchema, regradeInputSchema } from "@/server/results/regrade-input";
import { serveBody } from "../serve";

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
      "are wrong from then on unless `also` is set. Nobody's score goes down unless `lower` is set. A key that is no whole " +
      "answer is refused with the fault `body.regrade.key`.",
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
    const done = await regrade(params.id, body, caller.owner);
    return done.ok ? done : { ok: false, problem: assignmentProblem(done.error) };
  },
);
