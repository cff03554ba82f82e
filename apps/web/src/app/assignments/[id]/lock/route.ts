import { lockAssignment } from "@/assignment/settings-change.server";
import { answers, handle, redirectOutcome } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFields } from "@/http/request-body";

const pages = new Set(["live", "share", "settings"]);

/** `POST /assignments/{id}/lock`: stops new students from joining, or lets them join again. */
export const POST = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const locked = form.value.get("locked");
  if (locked !== "yes" && locked !== "no") return problem("invalid_request");
  const back = form.value.get("back") ?? "";
  const page = `/assignments/${params.id}/${pages.has(back) ? back : "live"}`;
  return redirectOutcome(await lockAssignment(params.id, locked === "yes", caller.owner), page);
});
