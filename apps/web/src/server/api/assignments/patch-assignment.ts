import "server-only";
import { settingsChangeSchema } from "@wellread/assessment";
import { changeSettings } from "@/server/assignments/change-settings";
import { z } from "zod";
import { serveBody } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const changeAssignment = serveBody(
  {
    name: "changeAssignment",
    method: "PATCH",
    path: "/api/v1/assignments/{id}",
    summary:
      "Changes settings. Those that decide what is asked draw the questions anew; where some were swapped or removed, only with `redraw`, which gives those up. They stay once somebody has started.",
    access: "owner",
    body: settingsChangeSchema.extend({ redraw: z.boolean().optional() }),
    status: 200,
    output: doneSchema,
    problems: [
      "assignment_not_found",
      "assignment_frozen",
      "questions_edited",
      "not_enough_questions",
      "article_not_found",
    ],
  },
  async ({ params, body: { redraw, ...change }, caller }) =>
    give(await changeSettings(params.id, change, caller.owner, { redraw }), done),
);
