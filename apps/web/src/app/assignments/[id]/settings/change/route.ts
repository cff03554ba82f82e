import { settingsChangeSchema } from "@wellread/assessment";
import type { ZodError } from "zod";
import { loadAssignment } from "@/assignment/manage.server";
import { changedOnly, changeSettings, resolveSettings } from "@/assignment/settings-change.server";
import { readSettingsForm } from "@/assignment/settings.server";
import { answers, handle, redirectOutcome, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFormBody } from "@/http/request-body";
import type { Owner } from "@/identity/identity";
import { type AssignmentOutcome, type AssignmentView, faultySettings, refused } from "@/model/assignment";
import { forgetForm, keepForm } from "@/model/kept-forms";

/** All faults of a form: values that a setting cannot have, and settings that contradict each other. */
function faultsOf(settings: AssignmentView["settings"], sent: Record<string, unknown>, error: ZodError) {
  const faults = faultySettings(error);
  const rest = Object.entries(sent).filter(([name]) => !faults.some((fault) => fault.name === name));
  const wished = settingsChangeSchema.safeParse(Object.fromEntries(rest));
  const settled = wished.success && resolveSettings(settings, changedOnly(settings, wished.data), Date.now());
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

/**
 * `POST /assignments/{id}/settings/change`: changes the settings in the form; a form that is refused is shown again as
 * it was typed.
 */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller: { owner } }) => {
  const form = await readFormBody(request);
  if (!form.ok) return form.problem;
  const assignment = await loadAssignment(params.id, "manage", owner);
  if (assignment === null || owner === null) return problem("assignment_not_found");
  const page = `/assignments/${assignment.id}/settings`;
  const outcome = await change(assignment, form.value, owner);
  if (!outcome.ok) {
    const kept = await keepForm(assignment.id, "settings", form.value, owner);
    return redirectOutcome(outcome, `${page}?kept=${kept}`);
  }
  await forgetForm(assignment.id, "settings", owner);
  return seeOther(`${page}?saved=1`);
});
