import { framePrefix } from "@/addresses";
import { answers, handle, seeOther } from "@/http/handle";
import { problem } from "@/http/problem";
import { readFormBody } from "@/http/request-body";
import { choiceFields, readChoice, writeChoiceCookie } from "@/reading/reading-choice";

/** The pages that have a reading: of an article, of an attempt, and of an assignment. */
const pages = /^\/(?:articles|attempts|a)\/[\w-]+(?:\/reading)?(?:\?[\w.=&-]*)?$/;

/** `POST /reading`: remembers how a reading is read, and shows the page again with what was chosen. */
export const POST = handle(answers.page, async ({ request }) => {
  const form = await readFormBody(request);
  if (!form.ok) return form.problem;
  const page = form.value.get("page") ?? "";
  if (!pages.test(page)) return problem("invalid_request");
  // The button that was pressed comes after the fields that say what was chosen before, so that it counts.
  const choice = readChoice(Object.fromEntries(form.value), undefined);
  const [path = "", query] = page.split("?");
  const asked = new URLSearchParams(query);
  for (const [name, value] of Object.entries(choiceFields(choice))) asked.set(name, value);
  // A frame may have no cookies: its address says it.
  const isFrame = framePrefix(new URL(request.url).pathname) !== "";
  return seeOther(`${path}?${asked.toString()}`, isFrame ? {} : { "set-cookie": writeChoiceCookie(choice) });
});
