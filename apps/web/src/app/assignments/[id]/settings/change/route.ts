import { settingsChangeSchema } from "@wellread/assessment";
import type { ZodError } from "zod";
import { loadAssignment } from "@/assignment/manage.server";
import { changedOnly, changeSettings, resolveSettings } from "@/assignment/settings-change.server";
import { readSettingsForm, withNamesApart, writeListNotice } from "@/assignment/settings.server";
import { answers, type Call, handle, redirectOutcome, seeOther } from "@/http/handle";
import { problem, type Problem } from "@/http/problem";
import { fileLimit, readFormBody } from "@/http/request-body";
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

async function save({
  request,
  params,
  caller: { owner },
}: Call<{ id: string }>): Promise<Response | Problem> {
  const read = await readFormBody(request);
  if (!read.ok) return read.problem;
  const form = withNamesApart(read.value);
  const assignment = await loadAssignment(params.id, "manage", owner);
  if (assignment === null || owner === null) return problem("assignment_not_found");
  const page = `/assignments/${assignment.id}/settings`;
  const outcome = await change(assignment, form, owner);
  if (!outcome.ok) {
    const kept = await keepForm(assignment.id, "settings", form, owner);
    return redirectOutcome(outcome, `${page}?kept=${kept}`);
  }
  await forgetForm(assignment.id, "settings", owner);
  const isListed = "allowedNames" in readSettingsForm(form, assignment.settings.timeZone);
  const notice = new URLSearchParams([["saved", "1"], ...(isListed ? writeListNotice(read.value) : [])]);
  return seeOther(`${page}?${notice.toString()}`);
}

/**
 * `POST /assignments/{id}/settings/change`: changes the settings in the form; a form that is refused is shown again as
 * it was typed. Three hundred names and a text to read are larger than other forms.
 */
export const POST = handle<{ id: string }>(answers.page, save, { bodyLimit: fileLimit });
