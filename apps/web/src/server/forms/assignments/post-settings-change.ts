import "server-only";
import { settingsChangeSchema } from "@wellread/assessment";
import { refused } from "@/server/assignments/assignment-error";
import { changeSettings, faultySettings } from "@/server/assignments/change-settings";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { readSettingsForm } from "@/server/assignments/read-settings-form";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readFormBody } from "@/server/http/read-form-body";
import { seeOther } from "../see-other";
import { outcomePage } from "./outcome-page";

/** `POST /assignments/{id}/settings/change`: changes the settings that the form holds. */
export const postSettingsChange = handle<{ id: string }>(
  answers.page,
  async ({ request, params, caller }) => {
    const form = await readFormBody(request);
    if (!form.ok) return form.problem;
    const assignment = await loadAssignment(params.id, "manage", caller.owner);
    if (assignment === null) return problem("assignment_not_found");
    const page = `/assignments/${assignment.id}/settings`;
    const change = settingsChangeSchema.safeParse(readSettingsForm(form.value, assignment.settings.timeZone));
    if (!change.success) {
      return outcomePage(refused("invalid_request", { settings: faultySettings(change.error) }), page);
    }
    const outcome = await changeSettings(assignment.id, change.data, caller.owner);
    return outcome.ok ? seeOther(`${page}?saved=1`) : outcomePage(outcome, page);
  },
);
