import { readJoinCode } from "@wellread/assessment";
import { answers, handle, seeOther } from "@/http/handle";
import { readFields } from "@/http/request-body";
import { newSecret, siteCookie } from "@/identity/identity";
import { entryPath, joinPath } from "@/student/join-path";

/**
 * `POST /a/entry`: leads from what was typed or pasted as a code to its assignment. It is not asked for by GET, as
 * somebody may paste a private link. No code is "entry", as codes have no vowels.
 */
export const POST = handle(answers.page, async ({ request, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const typed = form.value.get("code") ?? "";
  const reading = readJoinCode(typed);
  // A browser that gets a cookie here is counted by itself, and no longer by its address, if its codes are wrong.
  const cookie = caller.secret === null ? siteCookie(caller, newSecret()) : {};
  return seeOther(reading.ok ? joinPath(reading.code) : entryPath(typed), cookie);
});

/** Somebody who loads the address again is asked again. */
export const GET = handle(answers.page, async () => seeOther("/a"));
