import { writeNames } from "@/assignment/hidden-names.server";
import { loadAssignment } from "@/assignment/manage.server";
import { answers, handle, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields } from "@/http/request-body";

/** The pages that have the button, and its place on each of them. */
const places: ReadonlyMap<string, string> = new Map([
  ["live", "live"],
  ["results", "results#students"],
]);

/** `POST /assignments/{id}/names`: hides the students' names in this browser, or shows them again. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller: { owner } }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const [hidden, place] = [form.value.get("hidden"), places.get(form.value.get("back") ?? "")];
  const assignment = await loadAssignment(params.id, "results", owner);
  if (assignment === null) return problem("assignment_not_found");
  if (place === undefined || (hidden !== "yes" && hidden !== "no")) return problem("invalid_request");
  const headers = { "set-cookie": writeNames(assignment.id, hidden === "yes") };
  return seeOther(`/assignments/${assignment.id}/${place}`, headers);
});
