import "server-only";
import { lockAssignment } from "@/server/assignments/lock-assignment";
import { answers, handle } from "@/server/http/handle";
import { problem } from "@/server/http/problem";
import { readFields } from "../read-fields";
import { outcomePage } from "./outcome-page";

const pages = new Set(["live", "share", "settings"]);

/** `POST /assignments/{id}/lock`: locks it against newcomers, or opens it again. */
export const postLock = handle<{ id: string }>(answers.page, async ({ request, params, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const locked = form.value.get("locked");
  if (locked !== "yes" && locked !== "no") return problem("invalid_request");
  const back = form.value.get("back") ?? "";
  const page = `/assignments/${params.id}/${pages.has(back) ? back : "live"}`;
  return outcomePage(await lockAssignment(params.id, locked === "yes", caller.owner), page);
});
