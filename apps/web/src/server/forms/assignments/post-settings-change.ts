import "server-only";
import { settingsChangeSchema } from "@wellread/assessment";
import type { ZodError } from "zod";
import { refused, type AssignmentOutcome } from "@/server/assignments/assignment-error";
import { changeSettings } from "@/server/assignments/change-settings";
import { faultySettings } from "@/server/assignments/faulty-settings";
import { loadAssignment } from "@/server/assignments/load-assignment";
import { changedOnly } from "@/server/assignments/changed-only";
import { readSettingsForm } from "@/server/assignments/read-settings-form";
import { settleChange } from "@/server/assignments/settle-change";
import type { AssignmentView } from "@/server/assignments/assignment-view";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readFormBody } from "@/server/http/read-form-body";
import type { Owner } from "@/server/identity/secret";
import { forgetForm } from "../kept/forget-form";
import { keepForm } from "../kept/keep-form";
import { seeOther } from "../see-other";
import { outcomePage } from "./outcome-page";

/** Everything that is not right with a form: what no setting can be, and what the others of it contradict. */
function faultsOf(settings: AssignmentView["settings"], sent: Record<string, unknown>, error: ZodError) {
  const faults = faultySettings(error);
  const rest = Object.entries(sent).filter(([name]) => !faults.some((fault) => fault.name === name));
  const wished = settingsChangeSchema.safeParse(Object.fromEntries(rest));
  const settled = wished.success && settleChange(settings, changedOnly(settings, wished.data), Date.now());
  return settled === false || settled.ok ? faults : [...faults, ...settled.faults];
}

async function change(
  { id, settings }: AssignmentView,
  form: URLSearchParams,
  owner: Owner | null,
): Promise<AssignmentOutcome<null>> {
  const sent = readSettingsForm(form, settings.timeZone);
  const wished = settingsChangeSchema.safeParse(sent);
  return wished.success
    ? changeSettings(id, changedOnly(settings, wished.data), owner, { redraw: form.get("redraw") === "on" })
    : refused("invalid_request", { settings: faultsOf(settings, sent, wished.error) });
}

/** `POST /assignments/{id}/settings/change`: changes the settings that the form holds; what is refused comes back as it was typed. */
export const postSettingsChange = handle<{ id: string }>(
  answers.page,
  async ({ request, params, caller: { owner } }) => {
    const form = await readFormBody(request);
    if (!form.ok) return form.problem;
    const assignment = await loadAssignment(params.id, "manage", owner);
    if (assignment === null || owner === null) return problem("assignment_not_found");
    const page = `/assignments/${assignment.id}/settings`;
    const outcome = await change(assignment, form.value, owner);
    if (!outcome.ok) {
      const kept = await keepForm(assignment.id, "settings", form.value, owner);
      return outcomePage(outcome, `${page}?kept=${kept}`);
    }
    await forgetForm(assignment.id, "settings", owner);
    return seeOther(`${page}?saved=1`);
  },
);
