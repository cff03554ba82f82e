import "server-only";
import { settingsChangeSchema } from "@wellread/assessment";
import { changeSettings } from "@/server/assignments/change-settings";
import { serveBody } from "../serve";
import { give } from "../give";
import { done, doneSchema } from "./done";

export const changeAssignment = serveBody(
  {
    name: "changeAssignment",
    method: "PATCH",
    path: "/api/v1/assignments/{id}",
    summary: "Changes settings. Those that decide what is asked stay once somebody has started.",
    access: "owner",
    body: settingsChangeSchema,
    status: 200,
    output: doneSchema,
    problems: ["assignment_not_found", "assignment_frozen", "not_enough_questions", "article_not_found"],
  },
  async ({ params, body, caller }) => give(await changeSettings(params.id, body, caller.owner), done),
);
