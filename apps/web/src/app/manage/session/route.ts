import { exchangeSecret } from "@/assignment/links.server";
import { knowVisitor } from "@/http/cookie-check";
import { answers, handle, seeOther } from "@/http/handle";
import { readFields } from "@/http/request-body";
import { ownerOf, siteCookie } from "@/identity/identity";
import type { Role } from "@/model/assignment";

const pages = { manage: "share", results: "results" } satisfies Record<Role, string>;

/** `POST /manage/session`: exchanges the secret in a link's fragment, so that this browser holds the assignment. */
export const POST = handle(answers.page, async ({ request, caller }) => {
  const form = await readFields(request);
  if (!form.ok) return form.problem;
  const browser = knowVisitor(request, caller, form.value, siteCookie);
  if (browser instanceof Response) return browser;
  const exchanged = await exchangeSecret(form.value.get("secret") ?? "", ownerOf(browser));
  if (!exchanged.ok) {
    const from = form.value.get("from") === "results" ? "/results" : "/manage";
    return seeOther(`${from}?problem=${exchanged.error.code}`);
  }
  const { id, role } = exchanged.value;
  return seeOther(`/assignments/${id}/${pages[role]}`, siteCookie(caller, browser));
});
