import { readJoinCode } from "@wellread/assessment";
import { answers, handle, seeOther } from "@/http/handle";
import { readFields } from "@/http/request-body";
import { entryPath, joinPath } from "@/student/join-path";

/**
 * `POST /a/entry`: leads from what was typed or pasted as a code to its assignment. It is not asked for by GET, as
 * somebody may paste a private link. No code is "entry", as codes have no vowels.
 */
export const POST = handle(answers.page, async ({ request }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const typed = form.value.get("code") ?? "";
  const reading = readJoinCode(typed);
  return seeOther(reading.ok ? joinPath(reading.code) : entryPath(typed));
});

/** Somebody who loads the address again is asked again. */
export const GET = handle(answers.page, async () => seeOther("/a"));
